using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Testing;

namespace GovGrid.Simulation.Support;

/// <summary>Demand drawn for <see cref="SmallWorld.Town"/>.</summary>
internal static class DrawnReports
{
    private static readonly TownPlaces Places = new(SmallWorld.Town);

    /// <summary>Local midnight before the town's Monday morning.</summary>
    public static DateTimeOffset Monday { get; } = SmallTown.MondayMorning.AddHours(-9);

    /// <summary>The reports of some days from that Monday on.</summary>
    public static DemandReport[] Of(DemandAssumptions demand, double days, double factor = 1, ulong seed = 3, DateTimeOffset? from = null) =>
        [.. new DrawnDemand(SmallWorld.Town, Places, SmallWorld.Definition with { Demand = demand }, new Streams(seed), factor)
            .From(from ?? Monday).TakeWhile(report => report.At < (from ?? Monday).AddDays(days))];

    /// <summary>The grid of a report.</summary>
    public static string? GridOf(DemandReport report) => report.Point is { } point ? SmallWorld.Town.Locate(point)?.Code : null;
}
