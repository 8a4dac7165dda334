using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>Staffing against the share closed on time, with intervals and the table behind it: what a sweep over people shows.</summary>
internal static class StaffingFigure
{
    /// <summary>Makes it.</summary>
    /// <param name="points">A number of people each, with the share closed on time: mean and half-width, 0 to 1.</param>
    /// <param name="people">What the people are, such as grid workers.</param>
    /// <param name="words">The language.</param>
    public static XElement Of(IReadOnlyList<EstimatePoint> points, string people, Wording words)
    {
        EstimatePoint[] ordered = [.. points.OrderBy(point => point.X)];
        var chart = new LineChart(ordered, words["headline.onTimeLabel"], words.Share)
        {
            Marked = true,
            AlongUnit = people,
            Least = double.NaN,
            Most = Math.Min(1, ordered.Select(point => point.High).Where(double.IsFinite).DefaultIfEmpty(1).Max()),
            Height = 340,
        };
        return ChartFigure.Of(
            words,
            HtmlTable.Of(
                words["sweep.onTime"], [people, words["headline.onTimeLabel"]],
                ordered.Select(point => (IReadOnlyList<string>)[words.Count(point.X), words.WithShare(new Estimate(point.Mean, point.HalfWidth, 0))])),
            (words["sweep.onTime"], chart.Draw(words.Say("sweep.onTimeAlt", ("first", Share(ordered.FirstOrDefault(), words)), ("last", Share(ordered.LastOrDefault(), words))))));
    }

    private static string Share(EstimatePoint point, Wording words) => words.Share(point.Mean);
}
