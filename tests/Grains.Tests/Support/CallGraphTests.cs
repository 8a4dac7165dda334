namespace GovGrid.Grains.Tests.Support;

/// <summary>The graph that all towns of the tests are held against sees what happens, and finds circles where there are some.</summary>
public class CallGraphTests
{
    [Fact]
    public async Task It_sees_who_awaits_whom_from_timers_and_from_calls()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        await town.Case("rubbish");

        Assert.Contains("ZoneGrain.(timer) → IncidentGrain.Handle", CallGraph.Seen.Awaited);
        Assert.Contains("IncidentGrain.Handle → GridGrain.Register (interleaves)", CallGraph.Seen.Awaited);
    }

    [Theory]
    [InlineData(false, false, true)] // each waits for the other's turn
    [InlineData(true, false, false)] // the first answers in between
    [InlineData(true, true, false)]
    public void Two_that_wait_for_each_other_s_turn_are_a_circle(bool firstInterleaves, bool secondInterleaves, bool isCircle)
    {
        var graph = new CallGraph();
        graph.Saw(new("First", "Works", false), new("Second", "Answers", secondInterleaves));
        graph.Saw(new("Second", "Works", false), new("First", "Answers", firstInterleaves));

        Assert.Equal(isCircle ? ["First", "Second"] : [], graph.Circles());
    }

    [Fact]
    public void A_circle_through_a_call_that_interleaves_is_found_too()
    {
        var graph = new CallGraph();
        graph.Saw(new("First", "Works", false), new("Second", "PassesOn", true));
        graph.Saw(new("Second", "PassesOn", true), new("Third", "Answers", false));
        graph.Saw(new("Third", "Answers", false), new("First", "Works", false));

        Assert.Equal(["First", "Third"], graph.Circles());
    }
}
