using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Workers;
using Microsoft.Extensions.DependencyInjection;

using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class LiveWorldTests
{
    [Fact]
    public async Task A_host_with_a_live_world_comes_to_life_by_itself()
    {
        var demand = new ListedDemand(Report("r", 10, "fire"));
        var simulated = new SimulatedTown(SmallWorld.Town, Definition, demand, new Streams(1));
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, silo => silo.Services.AddLiveWorld([simulated]), SmallWorld.Town);
        var ear = new Ear();
        await town.Grains.GetFeed(SmallTown.Code).Subscribe(town.Grains.CreateObjectReference<ITownObserver>(ear));
        // Both of the world's own signs that it has started: its workers are on duty and its desks are filled.
        while ((await town.Grains.GetCommandRoom(SmallTown.Code).View()).Posts.Count < 3) await Task.Yield();

        while (!ear.Closed.Task.IsCompleted && town.Clock.GetUtcNow() < SmallTown.MondayMorning.AddHours(12))
        {
            await town.Step(town.Clock.GetUtcNow().AddHours(1));
            await Task.Yield();
        }

        Assert.Equal(IncidentId.Of(SmallTown.Code, "world", "r"), await ear.Closed.Task);
        Assert.Equal(1, town.Services.GetRequiredService<LiveWorld>().Worlds[0].Counts.Done[CommandKind.Close]);
        GC.KeepAlive(ear);
    }

    private sealed class Ear : ITownObserver
    {
        public TaskCompletionSource<string> Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task OnRecorded(IncidentRecord record)
        {
            if (record.State.Step is IncidentStep.Closed) Closed.TrySetResult(record.Incident);
            return Task.CompletedTask;
        }

        public Task OnDutyChanged(DutyChange change) => Task.CompletedTask;

        public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

        public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;
    }
}
