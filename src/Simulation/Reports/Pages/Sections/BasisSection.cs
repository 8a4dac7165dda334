using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Scenarios.Basis;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>What the figures rest on: scenario, what differs from its base, assumptions with their reasons, seed, replications, versions.</summary>
internal static class BasisSection
{
    public static XElement Of(RunView run, Wording words) => Tag.Of(
        "section", Tag.Of("h2", words["basis.title"]),
        Tag.Of("dl", Tag.Class("facts"), Facts(run, words).Select(fact => Tag.Of("div", Tag.Of("dt", words[fact.Key]), Tag.Of("dd", fact.Value)))),
        Tag.Of("p", words["basis.same"]),
        Tag.Of("h3", words["basis.differences"]), Differences(run.Scenario.Basis, words),
        Tag.Of("h3", words["basis.assumptions"]), Tag.Of("p", words["basis.assumptionsText"]),
        run.Scenario.Basis.Assumptions.GroupBy(stated => stated.File).OrderBy(file => file.Key == Assumptions.WorldFile.Name ? 0 : 1).Select(file => Stated(file, words)));

    private static IEnumerable<(string Key, string Value)> Facts(RunView run, Wording words)
    {
        var scenario = run.Scenario;
        yield return ("basis.scenario", words.Of(scenario.Name));
        yield return ("basis.file", Path.GetFileName(Path.TrimEndingDirectorySeparator(scenario.File)));
        yield return ("basis.town", $"{words.Of(scenario.Town.Definition.Name)} {scenario.Town.Code}");
        yield return ("basis.version", scenario.Town.Definition.Version);
        yield return ("basis.program", ProgramVersion.Text);
        yield return ("basis.period", words.Say("number.range", ("low", LocalTime.Of(scenario.From, scenario)), ("high", LocalTime.Of(scenario.Until, scenario))));
        if (scenario.State is { } state) yield return ("basis.state", LocalTime.Of(state.At, scenario));
        else yield return ("basis.warmUp", scenario.WarmUp > TimeSpan.Zero ? words.Say("number.days", ("value", words.Small(scenario.WarmUp.TotalDays))) : words["basis.warmUpNone"]);
        yield return ("basis.demand", Demand(scenario, words));
        yield return ("basis.seed", scenario.Seed.ToString(CultureInfo.InvariantCulture));
        yield return ("basis.replications", run.Figures.Results.Count.ToString(CultureInfo.InvariantCulture));
        yield return ("basis.events", words.Count(run.Figures.Events));
    }

    private static string Demand(Scenario scenario, Wording words) =>
        scenario.Courses is not null ? words["basis.courses"] : scenario.Recorded is not null ? words["basis.recorded"] : words.Say("basis.drawn", ("factor", words.Small(scenario.DemandFactor)));

    private static XElement Differences(ScenarioBasis basis, Wording words) => basis.Differences.Count == 0 ? Tag.Of("p", words["basis.noDifferences"]) : HtmlTable.Of(
        words["basis.differences"], [words["column.path"], words["column.before"], words["column.value"], words["column.reason"], words["column.source"]],
        basis.Differences.Select(found => (IReadOnlyList<string>)
        [
            found.Path, found.Before is null ? words["basis.asBase"] : ValueText.Of(found.Before, words), found.After is null ? words["value.none"] : ValueText.Of(found.After, words), found.Reason is null ? words["missing"] : words.Of(found.Reason),
            found.Source ?? words["basis.commandLine"],
        ]),
        texts: 5);

    private static XElement Stated(IGrouping<string, StatedAssumption> file, Wording words)
    {
        var name = ReportTexts.All.TryGetValue($"file.{file.Key}", out var known) ? words.Of(known) : file.Key;
        var heading = words.Say("basis.countOf", ("name", name), ("count", file.Count().ToString(CultureInfo.InvariantCulture)));
        return Tag.Of("details", Tag.Class("stated"), Tag.Of("summary", heading), HtmlTable.Of(
            heading, [words["column.path"], words["column.value"], words["column.reason"]],
            file.Select(stated => (IReadOnlyList<string>)[stated.Path, ValueText.Of(stated.Value, words), words.Of(stated.Reason)]),
            texts: 3));
    }
}
