using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>Grid workers on duty over the week.</summary>
internal static class OnDuty
{
    /// <summary>Of each hour of the week.</summary>
    public static Estimate[] Hours(RunView run) => run.Hours("workersOnDuty");

    /// <summary>At a time on average, over the hours that occurred; not a number where none did.</summary>
    public static double Mean(RunView run) => Hours(run).Select(hour => hour.Mean).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();
}
