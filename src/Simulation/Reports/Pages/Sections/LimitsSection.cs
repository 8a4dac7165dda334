using System.Xml.Linq;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Towns;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>Which limits are missed, when and where: by step, by who came too late, by hour of the week, and by step, category and zone.</summary>
internal static class LimitsSection
{
    private const int Drawn = 12, Listed = 60;

    public static XElement Of(RunView run, Wording words) => Tag.Of(
        "section", Tag.Of("h2", words["limits.title"]), Tag.Of("p", words["limits.text"]),
        ChartFigure.Of(words, StepTable(run, words), (words["limits.steps"], Steps(run, words))),
        LateUnitsFigure.Of(run, words),
        MissedHoursFigure.Of(run, words),
        run.Breaks.Count == 0
            ? Tag.Of("p", words["limits.none"])
            : ChartFigure.Of(words, Tag.Of("div", Shown(run, words), Table(run.Breaks, words)), (words["limits.bars"], Worst(run.Breaks, words))));

    private static XElement Steps(RunView run, Wording words)
    {
        var shares = Enum.GetValues<LimitedStep>().Select(step => (Step: step, Share: run.Figures[Path(step, "missedShare")])).Where(step => double.IsFinite(step.Share.Mean));
        return new BarChart([.. shares.Select(step => new Bar(Name(step.Step, words), "", step.Share.Mean, step.Share.HalfWidth95, words.Share(step.Share.Mean)))])
        {
            Ceiling = 1,
        }.Draw(words["limits.stepsAlt"]);
    }

    private static XElement StepTable(RunView run, Wording words) => HtmlTable.Of(
        words["limits.steps"], [words["column.step"], words["column.missed"], words["column.decided"], words["column.missedShare"]],
        Enum.GetValues<LimitedStep>().Select(step => (IReadOnlyList<string>)
        [
            Name(step, words), words.With(run.Figures[Path(step, "missed")], words.Count), words.With(run.Figures[Path(step, "decided")], words.Count),
            words.WithShare(run.Figures[Path(step, "missedShare")]),
        ]));

    private static XElement Worst(IReadOnlyList<LimitBreak> breaks, Wording words)
    {
        var drawn = breaks.Take(Drawn).ToArray();
        return new BarChart(
            [.. drawn.Select(found => new Bar(
                words.Of(found.Category), $"{Name(found.Step, words)} · {words.Of(found.Zone)}", found.Missed.Mean, found.Missed.HalfWidth95,
                $"{words.Count(found.Missed.Mean)} / {words.Count(found.Decided.Mean)}"))]).Draw(words.Say(
            "limits.alt", ("count", words.Count(drawn.Length)), ("first", $"{words.Of(drawn[0].Category)} · {Name(drawn[0].Step, words)} · {words.Of(drawn[0].Zone)}")));
    }

    private static XElement? Shown(RunView run, Wording words) => run.Breaks.Count <= Listed ? null : Tag.Of(
        "p", Tag.Class("note"), words.Say("limits.shown", ("shown", words.Count(Listed)), ("all", words.Count(run.Breaks.Count))));

    private static XElement Table(IReadOnlyList<LimitBreak> breaks, Wording words) => HtmlTable.Of(
        words["limits.bars"],
        [words["column.step"], words["column.category"], words["column.zone"], words["column.missed"], words["column.decided"], words["column.missedShare"]],
        breaks.Take(Listed).Select(found => (IReadOnlyList<string>)
        [
            Name(found.Step, words), words.Of(found.Category), words.Of(found.Zone), words.With(found.Missed, words.Count), words.With(found.Decided, words.Count),
            words.WithShare(found.Share),
        ]),
        texts: 3);

    private static string Name(LimitedStep step, Wording words) => words[$"step.{EnumName.Of(step)}"];

    private static string Path(LimitedStep step, string figure) => $"limits.{EnumName.Of(step)}.{figure}";
}
