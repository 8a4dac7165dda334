using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Virtual.Time;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>Which figures runs of a scenario will have.</summary>
internal static class FigurePaths
{
    private static readonly TimeSpan Long = TimeSpan.FromDays(1); // paths do not depend on it

    /// <summary>What is told where a study names no figures.</summary>
    public static IReadOnlyList<string> Default { get; } =
        ["incidents.reported", "responseMinutes.mean", "responseMinutes.p90", "onTimeCloseRate", "limits.arrive.missedShare", "workers.meanUtilisation"];

    /// <summary>Their paths.</summary>
    public static IReadOnlyList<string> Of(Scenario scenario) =>
        new TownMeasures(scenario.Town, new VirtualTime(scenario.From), scenario.From, scenario.From + Long).Tell().Paths;
}
