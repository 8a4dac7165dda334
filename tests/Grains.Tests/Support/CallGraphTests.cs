using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Support;

/// <summary>What <see cref="CallGraph"/> sees, and what it would complain of; that it has nothing to complain of, each town of the tests says at its end.</summary>
public class CallGraphTests
{
    private static readonly CallGraph.Turn Handle = new("Incident", "Handle", false);
    private static readonly CallGraph.Turn Place = new("Zone", "Place", true);
    private static readonly CallGraph.Turn Tick = new("Zone", "(tick)", false);
    private static readonly CallGraph.Turn Give = new("Zone", "Give", false);

    [Fact]
    public void A_call_back_that_interleaves_waits_for_nobody() => Assert.Empty(Circles((Tick, Handle), (Handle, Place)));

    [Fact]
    public void A_call_back_that_does_not_interleave_is_a_circle() => Assert.Equal(["Incident", "Zone"], Circles((Tick, Handle), (Handle, Give)));

    [Fact]
    public void It_is_one_also_by_way_of_a_call_that_interleaves()
    {
        var read = new CallGraph.Turn("Feed", "Read", true);

        Assert.Equal(["Incident", "Zone"], Circles((Tick, Handle), (Handle, read), (read, Give)));
    }

    [Fact]
    public void Two_of_a_class_that_call_each_other_are_one() => Assert.Equal(["Incident"], Circles((Handle, Handle)));

    [Fact]
    public async Task What_actors_of_a_town_await_is_seen()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        await town.Do(await town.Case("rubbish"), Worker("w1").Takes());

        Assert.Superset(
            new HashSet<string>
            {
                "ZoneGrain.(tick) → IncidentGrain.Handle", "ZoneGrain.(tick) → GridWorkerGrain.Reserve", "IncidentGrain.Handle → ZoneGrain.Place (interleaves)",
                "GridWorkerGrain.Reserve → ZoneGrain.WorkerChanged (interleaves)", "TownGrain.(tick) → GridGrain.Resume (interleaves)",
            },
            CallGraph.Seen.Awaited.ToHashSet());
    }

    private static IReadOnlyList<string> Circles(params (CallGraph.Turn From, CallGraph.Turn To)[] calls)
    {
        var graph = new CallGraph();
        foreach (var (from, to) in calls) graph.Add(from, to);
        return graph.Circles();
    }
}
