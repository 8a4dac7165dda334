using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>Work of the grid workers, by zone, and what they pass on.</summary>
internal sealed class WorkerWork(Town town, WorldDefinition world)
{
    // How far apart two points of a square are on average (0.5214 sides), per distance of its corners from its centre.
    private const double WithinGrid = 0.7374;

    private readonly Dictionary<string, double> travelMinutes = [];

    public Dictionary<string, Work> ByZone { get; } = town.Definition.Zones.ToDictionary(zone => zone.Id, _ => new Work());

    /// <summary>Takes what goes to grids of a kind, in the measure of the grids' weights.</summary>
    public void Take(KindFlow flow, double perHour)
    {
        var weights = flow.Demand.AreaWeights ?? world.Demand.Places.AreaWeights;
        var grids = town.Definition.Grids.Select(grid => (Grid: grid, Weight: AreaWeight.Of(grid.Code, weights))).ToArray();
        var all = grids.Sum(pair => pair.Weight);
        var minutes = flow.Minutes(world.Workers.Reaction) + flow.Minutes(world.Workers.OnScene);
        foreach (var (grid, weight) in grids) ByZone[grid.Zone].Add(perHour * weight / all, minutes + TravelTo(grid));
    }

    private double TravelTo(GridDefinition grid)
    {
        if (!travelMinutes.TryGetValue(grid.Code, out var minutes)) travelMinutes[grid.Code] = minutes = WorkOutTravel(grid);
        return minutes;
    }

    // From the nearest home grid of the zone's workers to the grid's centre, but not nearer than within one grid.
    private double WorkOutTravel(GridDefinition grid)
    {
        var workers = town.WorkersOf(grid.Zone).ToArray() is { Length: > 0 } own ? own : [.. town.Definition.Workers];
        if (workers.Length == 0) return 0;
        var nearest = workers.Min(worker => town.FindGrid(worker.HomeGrid)!.Centre.MetresTo(grid.Centre));
        var metres = Math.Max(nearest, WithinGrid * grid.Outline.Average(corner => corner.MetresTo(grid.Centre)));
        var minutesPerMetre = workers.Average(worker => 0.06 / town.Vehicle(worker.Vehicle).KilometresPerHour);
        return metres * minutesPerMetre * town.Definition.Policy.DetourFactor * world.Workers.TravelFactor.Value.Expected();
    }
}
