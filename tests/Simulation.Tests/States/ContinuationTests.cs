using GovGrid.Incidents;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Hosted;
using GovGrid.Simulation.Virtual.Messages;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.States;

/// <summary>The promise of a state: a town that starts from it goes on as if nothing had happened.</summary>
public class ContinuationTests
{
    private static readonly DateTimeOffset Start = SmallTown.MondayMorning;
    private static readonly DateTimeOffset End = Start.AddDays(5);

    [Theory]
    [InlineData(0.3, true)]
    [InlineData(0.9, false)]
    [InlineData(1.37, true)]
    [InlineData(2.0, false)]
    [InlineData(2.61, true)]
    [InlineData(3.25, false)]
    public async Task What_happens_after_the_cut_is_the_same_to_the_line(double days, bool tellPositions)
    {
        var town = Lived.Yunxi(factor: 6, tellPositions: tellPositions);
        await using var straight = Lived.From(Start, town);
        await straight.Until(Start.AddDays(days));
        var state = await straight.Keep();
        await straight.Until(End);

        await using var further = Lived.From(state, town);
        await further.Until(End);

        Assert.True(state.Incidents.Count > 20, $"Only {state.Incidents.Count} incidents are in the state.");
        Assert.Equal(straight.After(state.At), further.After(state.At));
        Assert.Equal(0, further.World.Counts.Failed);
    }

    [Fact]
    public async Task A_state_that_was_started_from_can_be_kept_again_and_again()
    {
        var town = Lived.Yunxi(factor: 6);
        await using var straight = Lived.From(Start, town);
        await straight.Until(Start.AddDays(1));
        var state = await straight.Keep();
        for (var day = 2; day < 5; day++)
        {
            await using var further = Lived.From(state, town);
            await further.Until(Start.AddDays(day));
            state = await further.Keep();
        }
        await straight.Until(End);

        await using var last = Lived.From(state, town);
        await last.Until(End);

        Assert.Equal(straight.After(state.At), last.After(state.At));
    }

    [Fact]
    public async Task Breaks_absences_and_late_comers_go_on_too()
    {
        var assumed = OwnTowns.YunxiWorld;
        var town = Lived.Simulated(OwnTowns.Yunxi, assumed with
        {
            Workers = assumed.Workers with { Absence = SmallWorld.Because(0.2), Breaks = [new(1, 5, 100)] },
            Posts = new(SmallWorld.Because(0.2), [new(1.5, 4, 100)]),
        }, factor: 8);
        await using var straight = Lived.From(Start, town);
        var states = new List<TownState>();
        foreach (var hours in new[] { 1.2, 2.1, 7.03, 8.4, 9.6, 15.02, 29.3, 31.01, 33.1 })
        {
            await straight.Until(Start.AddHours(hours));
            states.Add(await straight.Keep());
        }
        await straight.Until(End);

        Assert.Contains(states, state => state.People!.Breaks.Any(begun => begun.Rests));
        Assert.Contains(states, state => state.People!.Breaks.Any(begun => !begun.Rests));
        Assert.Contains(states, state => state.People!.Away.Count > 0);
        Assert.Contains(states, state => state.People!.Comings.Count > 0);
        foreach (var state in states)
        {
            await using var further = Lived.From(state, town);
            await further.Until(End);
            Assert.Equal(straight.After(state.At), further.After(state.At));
        }
    }

    [Fact]
    public async Task It_goes_on_in_the_same_way_in_a_real_silo_and_by_messages_in_any_order()
    {
        var town = Lived.Yunxi(factor: 3);
        await using var straight = Lived.From(Start, town);
        await straight.Until(Start.AddDays(1.4));
        var state = await straight.Keep();
        await straight.Until(Start.AddDays(2));
        var (towns, stored) = (new OneTown(town.Town), new StoredTown(state));

        await Check(await HostedSilo.Start(towns, state.At, NullLoggerFactory.Instance, stored));
        foreach (var seed in new ulong[] { 1, 2, 3 })
            await Check(new MessageSilo(towns, new VirtualTime(state.At), NullLoggerFactory.Instance, seed, stored));

        async Task Check(IVirtualHost host)
        {
            await using var further = Lived.From(state, town, host);
            await further.Until(Start.AddDays(2));
            Assert.Equal(straight.After(state.At), further.After(state.At));
        }
    }

    /// <summary>
    /// What is reported in an operation is put first by it only with triage or the next resume. A town that starts resumes, so a straight run is the
    /// same only where it resumes at the cut.
    /// </summary>
    [Fact]
    public async Task In_an_operation_what_happens_after_the_cut_is_that_of_a_town_that_resumes_then()
    {
        var town = Lived.Simulated(OwnTowns.Ningwei, OwnTowns.NingweiWorld, factor: 5);
        await using var straight = Lived.From(new DateTimeOffset(2026, 11, 15, 22, 0, 0, TimeSpan.Zero), town);
        await straight.Until(new(2026, 11, 17, 10, 20, 0, TimeSpan.Zero));
        var state = await straight.Keep();
        Assert.NotNull(state.Record.Operation);
        await straight.Resume();
        await straight.Until(state.At.AddDays(1));

        await using var further = Lived.From(state, town);
        await further.Until(state.At.AddDays(1));

        Assert.Contains(further.Log.Events, logged => logged.Event is ProfileSwitched && logged.Event.At == state.At);
        Assert.Equal(straight.After(state.At), further.After(state.At));
    }
}
