using System.Globalization;
using System.Xml.Linq;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Tables;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Towns;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>When in the week the limit is missed that is missed most often; the table has the others too.</summary>
internal static class MissedHoursFigure
{
    private static readonly LimitedStep[] Steps = [LimitedStep.Accept, LimitedStep.Dispatch, LimitedStep.Arrive, LimitedStep.Resolve, LimitedStep.Close];

    /// <summary>Makes it; null where none of these limits was missed.</summary>
    public static XElement? Of(RunView run, Wording words)
    {
        var missed = Steps.Select(step => (Step: step, Often: run.Figures[$"limits.{EnumName.Of(step)}.missed"].Mean)).Where(found => found.Often > 0).ToArray();
        if (missed.Length == 0) return null;
        var worst = missed.MaxBy(found => found.Often).Step;
        var title = words.Say("limits.when", ("step", Name(worst, words)));
        return ChartFigure.Of(words, Table(run, title, words), (title, Heat(run, worst, words)));
    }

    private static XElement Heat(RunView run, LimitedStep step, Wording words)
    {
        var hours = run.Hours(Share(step));
        var worst = RunView.Highest(hours);
        return new HeatMap(
            [.. Enumerable.Range(0, 7).Select(day => words.Day(24 * day))],
            [.. Enumerable.Range(0, 24).Select(hour => hour.ToString("00", CultureInfo.InvariantCulture))],
            [.. hours.Select(hour => hour.Mean)],
            share => double.IsFinite(share) ? (100 * share).ToString("0", CultureInfo.InvariantCulture) : words["missing"]).Draw(words.Say(
                "limits.whenAlt", ("day", words.Day(worst)), ("hour", Wording.Clock(worst)), ("share", words.Share(hours[worst].Mean))));
    }

    private static XElement Table(RunView run, string title, Wording words)
    {
        var shares = Steps.Select(step => run.Hours(Share(step))).ToArray();
        return HtmlTable.Of(
            title, [words["column.day"], words["column.hour"], .. Steps.Select(step => Name(step, words))],
            Enumerable.Range(0, HoursSeen.PerWeek).Select(hour => (IReadOnlyList<string>)[words.Day(hour), Wording.Clock(hour), .. shares.Select(share => words.WithShare(share[hour]))]),
            texts: 2);
    }

    private static string Share(LimitedStep step) => $"limits.{EnumName.Of(step)}.missedShare";

    private static string Name(LimitedStep step, Wording words) => words[$"step.{EnumName.Of(step)}"];
}
