using GovGrid.Common;

namespace GovGrid.Simulation.World;

/// <summary>All grid workers' legs.</summary>
internal sealed class Walkers
{
    private readonly SortedDictionary<string, Walker> walkers = new(StringComparer.Ordinal);

    public Walkers(Scene scene)
    {
        var paths = new WayFinder(scene.Town, scene.Places);
        foreach (var worker in scene.Town.Definition.Workers)
            walkers[worker.Id] = new Walker(worker, scene.Town, paths, scene.Streams, scene.Assumed.Workers.Patrol);
    }

    public IEnumerable<Walker> All => walkers.Values;

    /// <summary>Somebody on duty who has something in hand already; null when nobody has.</summary>
    public Walker? BusyOne() => walkers.Values.FirstOrDefault(walker => walker is { OnDuty: true, Incident: not null });

    public Walker? Find(string? worker) => worker is null ? null : walkers.GetValueOrDefault(worker);

    /// <summary>Who on patrol comes upon something: a free worker of the grid, else the nearest free one; null when nobody is free.</summary>
    public Walker? FinderOf(GeoPoint point, string? grid, DateTimeOffset now) => walkers.Values
        .Where(walker => walker.OnDuty && walker.Incident is null)
        .MinBy(walker => (walker.Worker.HomeGrid == grid ? 0 : 1, walker.PointAt(now).MetresTo(point)));
}
