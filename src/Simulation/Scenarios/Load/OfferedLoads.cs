using GovGrid.Common;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>
/// Expected load of every resource of a town, from its definition and the assumptions about its people alone: a warning before anything is
/// simulated that some queue cannot have a steady state. Weekly means λ·E[S]/c. Counted are the demand with its trend at the time, refused,
/// merged and second reports, routes, what workers and crews hand over, pass on and escalate, and what fails its check. Left out are
/// weather, planned events, callers who hang up, and all detours (returns, declines, joint action, suspension and the like), so the true
/// load is somewhat higher; and the hour of the week, so a peak may be overloaded where the week is not. Approximations: a platform's agencies
/// share evenly, the nearest home grid sends the worker, and somebody on patrol is free to find what workers report (else it comes by the
/// public app, and to a call-taker where that is not accepted by rule).
/// </summary>
public static class OfferedLoads
{
    /// <summary>
    /// The load of each kind of desk, of zones and of all grid workers, of platforms, agencies and departments. A post with several kinds of
    /// desks counts in full for each of them, so where posts are shared also sets of kinds are listed (<c>commandroom/intake+dispatch</c>):
    /// there is a steady state where every line has one.
    /// </summary>
    /// <param name="town">The town.</param>
    /// <param name="world">What is assumed about its people.</param>
    /// <param name="from">The week, for trend and calendar; where the rota takes several weeks to come round, the first of them.</param>
    /// <param name="factor">Times the assumed demand; 1 is as assumed.</param>
    public static IReadOnlyList<ResourceLoad> Of(Town town, WorldDefinition world, DateTimeOffset from, double factor = 1)
    {
        var (room, workers, units) = (new RoomWork(town, world), new WorkerWork(town, world), new UnitWork(town, world));
        var local = TimeZoneInfo.ConvertTime(from, TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone)).DateTime;
        foreach (var flow in KindFlow.Of(town, world.Demand, factor * (world.Demand.Trend?.At(local) ?? 1)))
            Spread(flow, world, room, workers, units);
        var servers = new ServersOnDuty(town, world, from);
        return
        [
            .. Desks(town, room, servers),
            .. workers.ByZone.Select(zone => zone.Value.On($"zone/{zone.Key}", servers.Of(town.WorkersOf(zone.Key)))),
            AllOf(workers.ByZone.Values).On("workers", servers.Of(town.Definition.Workers)),
            .. units.ByUnit.Select(unit => unit.Value.On(unit.Key.ToString(), servers.Of(town.FindPosts(unit.Key)!))),
        ];
    }

    private static void Spread(KindFlow flow, WorldDefinition world, RoomWork room, WorkerWork workers, UnitWork units)
    {
        var (inGrids, elsewhere) = room.Take(flow);
        var times = room.Handlings(flow);
        if (flow.Kind.Route.Unit is { } unit)
        {
            units.Take(flow, unit, (inGrids + elsewhere) * times);
            return;
        }
        workers.Take(flow, inGrids * times);
        units.Take(flow, flow.For(world.Desks.WithoutGrid), elsewhere * times);
        var (escalated, handOver) = (flow.For(world.Workers.Escalate), flow.For(world.Workers.HandOver));
        units.Take(flow, UnitKey.County, inGrids * times * escalated);
        units.Take(flow, handOver.Unit, inGrids * times * (1 - escalated) * handOver.Share);
    }

    private static IEnumerable<ResourceLoad> Desks(Town town, RoomWork room, ServersOnDuty servers)
    {
        var posts = town.Definition.CommandRoom.Posts.Where(post => post.Role is Role.Operator).ToArray();
        Desk[] kinds = [.. room.ByDesk.Keys];
        for (var set = 1; set < 1 << kinds.Length; set++)
        {
            var chosen = kinds.Where((_, i) => (set >> i & 1) == 1).ToArray();
            if (chosen.Length > 1 && !posts.Any(post => chosen.Count(post.Desks.Contains) > 1)) continue;
            yield return AllOf(chosen.Select(kind => room.ByDesk[kind])).On(
                $"commandroom/{string.Join('+', chosen.Select(kind => kind.ToString().ToLowerInvariant()))}",
                servers.Of(posts.Where(post => chosen.Any(post.Desks.Contains))));
        }
    }

    private static Work AllOf(IEnumerable<Work> parts)
    {
        var all = new Work();
        foreach (var part in parts) all.Add(part);
        return all;
    }
}
