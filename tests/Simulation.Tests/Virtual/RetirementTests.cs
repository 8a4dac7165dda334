using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.Virtual;

/// <summary>What is over for everybody leaves the memory of a host that has no storage.</summary>
public sealed class RetirementTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly DirectSilo silo = new(new OneTown(OwnTowns.Yunxi), new VirtualTime(SmallTown.MondayMorning), NullLoggerFactory.Instance);

    [Fact]
    public async Task Ended_incidents_leave_memory_and_open_ones_stay()
    {
        var histories = await Live(days: 3);
        var isOver = histories.ToLookup(history => history.Any(logged => logged.Event is IncidentRefused or IncidentEvaluated && logged.Event.At < Now.AddHours(-3)));

        var over = isOver[true].Count(IsRetired);
        Assert.True(over > 5 && over > 0.9 * isOver[true].Count(), $"{over} of {isOver[true].Count()} have left memory.");
        Assert.DoesNotContain(histories.Where(IsOpen), IsRetired);
    }

    [Fact]
    public async Task What_somebody_means_to_rate_stays_until_it_is_rated()
    {
        var histories = await Live(days: 3);

        // Nobody has called one that had left: the run would have ended with a fault.
        Assert.Contains(histories, history => history.Zip(history.Skip(1)).Any(pair => pair is { First.Event: IncidentClosed closed, Second.Event: IncidentEvaluated rated } && rated.At - closed.At > TimeSpan.FromHours(2)));
    }

    [Fact]
    public async Task A_call_to_one_that_has_left_memory_ends_the_run()
    {
        var gone = (await Live(days: 1)).First(IsRetired)[0].Incident;
        silo.Time.At(silo.Time.Now, async () => await silo.GetGrain<IIncidentGrain>(gone).Get());

        await Assert.ThrowsAsync<RetiredGrainException>(() => silo.Run(silo.Time.Now.AddMinutes(1)));
    }

    [Fact]
    public async Task A_call_by_a_reference_from_before_is_a_fault_too()
    {
        var known = (await Live(days: 1)).Where(IsOpen).ToDictionary(history => history[0].Incident, history => silo.GetGrain<IIncidentGrain>(history[0].Incident));
        await silo.Run(Now.AddDays(2));

        var gone = known.First(incident => IsRetired(incident.Key)).Value;
        await Assert.ThrowsAsync<RetiredGrainException>(gone.Get);
    }

    /// <inheritdoc />
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => silo.DisposeAsync();

    /// <inheritdoc />
    Task IAsyncLifetime.DisposeAsync() => silo.DisposeAsync().AsTask();

    private DateTimeOffset Now => silo.Time.Now;

    private bool IsRetired(IReadOnlyList<LoggedEvent> history) => IsRetired(history[0].Incident);

    private bool IsRetired(string incident)
    {
        try
        {
            silo.GetGrain<IIncidentGrain>(incident);
            return false;
        }
        catch (RetiredGrainException)
        {
            return true;
        }
    }

    private static bool IsOpen(IReadOnlyList<LoggedEvent> history) => !history.Any(logged => logged.Event is IncidentClosed or IncidentRefused or IncidentMerged or IncidentWithdrawn);

    private async Task<IReadOnlyList<IReadOnlyList<LoggedEvent>>> Live(int days)
    {
        var (town, assumed) = (OwnTowns.Yunxi, OwnTowns.YunxiWorld);
        var streams = new Streams(assumed.Seed);
        var log = new TownLog();
        _ = new TownInVirtualTime(
            silo, new SimulatedTown(town, assumed, new DrawnDemand(town, new TownPlaces(town), assumed, streams, factor: 3), streams), log, NullLoggerFactory.Instance);
        await silo.Run(SmallTown.MondayMorning.AddDays(days));
        return [.. log.Events.GroupBy(logged => logged.Incident).Select(history => history.ToList())];
    }
}
