using GovGrid.Common;

namespace GovGrid.Simulation.World;

/// <summary>All grid workers' legs.</summary>
internal sealed class Walkers
{
    private readonly Dictionary<string, Walker> walkers = new(StringComparer.Ordinal);
    private readonly Walker[] all; // by id

    public Walkers(Scene scene)
    {
        var paths = new WayFinder(scene.Town, scene.Places);
        foreach (var worker in scene.Town.Definition.Workers)
            walkers[worker.Id] = new Walker(worker, scene.Town, paths, scene.Streams, scene.Assumed.Workers.Patrol);
        all = [.. walkers.Values.OrderBy(walker => walker.Worker.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Walker> All => all;

    /// <summary>From now on what is heard is new to all.</summary>
    public void GoOn()
    {
        foreach (var walker in all) walker.GoOn();
    }

    /// <summary>Somebody on duty who has something in hand already; null when nobody has.</summary>
    public Walker? BusyOne() => Array.Find(all, walker => walker is { OnDuty: true, Incident: not null });

    public Walker? Find(string? worker) => worker is null ? null : walkers.GetValueOrDefault(worker);

    /// <summary>Who on patrol comes upon something: a free worker of the grid, else the nearest free one; null when nobody is free.</summary>
    public Walker? FinderOf(GeoPoint point, string? grid, DateTimeOffset now) =>
        Nearest(walker => walker.Worker.HomeGrid == grid, point, now) ?? Nearest(_ => true, point, now);

    private Walker? Nearest(Func<Walker, bool> isMeant, GeoPoint point, DateTimeOffset now)
    {
        var (nearest, least) = (default(Walker), double.MaxValue);
        foreach (var walker in all)
        {
            if (!walker.OnDuty || walker.Incident is not null || !isMeant(walker)) continue;
            var metres = walker.PointAt(now).MetresTo(point);
            if (metres < least) (nearest, least) = (walker, metres);
        }
        return nearest;
    }
}
