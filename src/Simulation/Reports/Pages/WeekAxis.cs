using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Tables;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>The bottom of charts over the hours of a week.</summary>
internal static class WeekAxis
{
    /// <summary>The days where they begin, named at noon.</summary>
    public static IReadOnlyList<(double X, string Label)> Marks(Wording words) =>
        [.. Enumerable.Range(0, 7).SelectMany(day => new[] { (24.0 * day, ""), (24.0 * day + 12, words.Day(24 * day)) }), (HoursSeen.PerWeek, "")];

    /// <summary>Figures of the hours as points.</summary>
    public static IReadOnlyList<EstimatePoint> Points(IReadOnlyList<Estimate> hours) => [.. hours.Select((hour, i) => new EstimatePoint(i, hour.Mean, hour.HalfWidth95))];
}
