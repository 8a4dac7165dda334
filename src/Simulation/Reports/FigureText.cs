using System.Globalization;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Reports;

/// <summary>Figures as people read them.</summary>
internal static class FigureText
{
    /// <summary>A mean with its half-width, as far as there are.</summary>
    public static string Of(Estimate estimate) =>
        !double.IsFinite(estimate.Mean) ? "-"
        : double.IsFinite(estimate.HalfWidth95) ? $"{Of(estimate.Mean)} ± {Of(estimate.HalfWidth95)}"
        : Of(estimate.Mean);

    /// <summary>An interval's middle and half-width.</summary>
    public static string Of(Interval interval) => $"{Of(interval.Estimate)} ± {Of(interval.HalfWidth)}";

    /// <summary>A number of at most four decimals.</summary>
    public static string Of(double value) => value.ToString("0.####", CultureInfo.InvariantCulture) is not "-0" and var text ? text : "0";
}
