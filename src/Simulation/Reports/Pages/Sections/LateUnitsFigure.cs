using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>Who came too late, or not at all: the units by how often they missed the limit of arriving.</summary>
internal static class LateUnitsFigure
{
    private const string Before = "byUnit.", After = ".arrive.missed";

    /// <summary>Makes it; null where nobody was late.</summary>
    public static XElement? Of(RunView run, Wording words)
    {
        var late = run.Figures.Paths.Where(path => path.StartsWith(Before, StringComparison.Ordinal) && path.EndsWith(After, StringComparison.Ordinal))
            .Select(path => new Late(words.Of(run.Units.Of(path[Before.Length..^After.Length])), run.Figures[path], run.Figures[path[..^6] + "decided"], run.Figures[path + "Share"]))
            .Where(unit => unit.Missed.Mean > 0).OrderByDescending(unit => unit.Missed.Mean).ToArray();
        if (late.Length == 0) return null;
        return ChartFigure.Of(
            words,
            HtmlTable.Of(
                words["limits.units"], [words["column.unit"], words["column.missed"], words["column.decided"], words["column.missedShare"]],
                late.Select(unit => (IReadOnlyList<string>)[unit.Name, words.With(unit.Missed, words.Count), words.With(unit.Decided, words.Count), words.WithShare(unit.Share)])),
            (words["limits.units"], new BarChart([.. late.Select(unit => new Bar(
                unit.Name, "", unit.Missed.Mean, unit.Missed.HalfWidth95, $"{words.Count(unit.Missed.Mean)} / {words.Count(unit.Decided.Mean)}"))]).Draw(words.Say(
                "limits.unitsAlt", ("first", late[0].Name)))));
    }

    private sealed record Late(string Name, Estimate Missed, Estimate Decided, Estimate Share);
}
