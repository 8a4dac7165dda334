using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>What a study's figures rest on: what it asks, its scenario, time, warm-up, seed, replications and versions.</summary>
internal static class StudyBasisSection
{
    public static XElement Of(StudyFigures study, Wording words) => Tag.Of(
        "section", Tag.Of("h2", words["basis.title"]),
        Tag.Of("dl", Tag.Class("facts"), Facts(study, words).Select(fact => Tag.Of("div", Tag.Of("dt", words[fact.Key]), Tag.Of("dd", fact.Value)))),
        Tag.Of("p", words["sweep.basisText"]));

    private static IEnumerable<(string Key, string Value)> Facts(StudyFigures told, Wording words)
    {
        var (study, scenario) = (told.Study, told.Study.Points[0].Scenario);
        yield return ("sweep.file", FileOf(study.File));
        yield return ("basis.file", FileOf(scenario.File));
        yield return ("basis.town", $"{words.Of(scenario.Town.Definition.Name)} {scenario.Town.Code}");
        yield return ("basis.program", ProgramVersion.Text);
        yield return ("basis.period", words.Say("number.range", ("low", LocalTime.Of(scenario.From, scenario)), ("high", LocalTime.Of(scenario.Until, scenario))));
        yield return ("basis.warmUp", WarmUp(study, words));
        yield return ("basis.seed", scenario.Seed.ToString(CultureInfo.InvariantCulture));
        yield return ("sweep.replications", Replications(study.Replications, words));
    }

    private static string WarmUp(Study study, Wording words)
    {
        var warmUp = study.Points[0].Scenario.WarmUp;
        var days = warmUp > TimeSpan.Zero ? words.Say("number.days", ("value", words.Small(warmUp.TotalDays))) : words["basis.warmUpNone"];
        return study.WarmUp is { } search ? words.Say("sweep.mser5", ("days", days), ("pilots", search.Pilots.ToString(CultureInfo.InvariantCulture))) : days;
    }

    private static string Replications(ReplicationPlan plan, Wording words) => plan.Until.Count == 0
        ? words.Say("sweep.fixed", ("count", plan.Least.ToString(CultureInfo.InvariantCulture)))
        : words.Say(
            "sweep.until", ("least", plan.Least.ToString(CultureInfo.InvariantCulture)), ("most", plan.Most.ToString(CultureInfo.InvariantCulture)),
            ("figures", string.Join(", ", plan.Until.Select(until => $"{FigureNames.Of(until.Key, words)} {words.Share(until.Value)}"))));

    private static string FileOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
}
