using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Workers;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.Support;

/// <summary>A real silo on a virtual clock, with sampled people in its town and a log of all that happened.</summary>
internal sealed class LivingTown : IAsyncDisposable
{
    private readonly VirtualTown silo;
    private readonly Town town;
    private readonly WorldDefinition assumed;
    private readonly IDemand demand;
    private readonly DrivenAgenda agenda;
    private readonly Recorder recorder = new();
    private object? ear;

    private LivingTown(VirtualTown silo, Town town, WorldDefinition assumed, IDemand demand)
    {
        (this.silo, this.town, this.assumed, this.demand) = (silo, town, assumed, demand);
        agenda = new DrivenAgenda(silo);
    }

    public TownWorld World { get; private set; } = null!;

    public IGrainFactory Grains => silo.Grains;

    public DateTimeOffset Now => silo.Clock.GetUtcNow();

    /// <summary>All that happened, as the feed told it.</summary>
    public IReadOnlyList<LoggedEvent> Log => recorder.Log;

    public static async Task<LivingTown> Start(IDemand demand, WorldDefinition? assumed = null, Town? town = null, DateTimeOffset? at = null)
    {
        var running = town ?? SmallWorld.Town;
        var living = new LivingTown(await VirtualTown.Start(at ?? SmallTown.MondayMorning, running), running, assumed ?? SmallWorld.Definition, demand);
        await living.Populate();
        return living;
    }

    public Task Run(double minutes) => agenda.Run(TimeSpan.FromMinutes(minutes));

    /// <summary>Kills silo and world with all that they held in memory, and starts both again.</summary>
    public async Task Crash()
    {
        agenda.Clear();
        await silo.Crash();
        await Populate();
    }

    /// <summary>Lets the world hear nothing while something happens.</summary>
    public async Task Deafly(double minutes)
    {
        recorder.Deaf = true;
        await Run(minutes);
        recorder.Deaf = false;
    }

    /// <summary>The incident of a report of the demand.</summary>
    public async Task<IncidentView> Incident(string key) => (await Grains.GetIncident(IdOf(key)).Get())!;

    public string IdOf(string key) => IncidentId.Of(town.Code, "world", key);

    public CheckReport Check() => EventLogChecker.Check(Log, new CheckOptions { Duty = recorder.Duty });

    public ValueTask DisposeAsync() => silo.DisposeAsync();

    private async Task Populate()
    {
        World = new TownWorld(town, assumed, demand, new Streams(assumed.Seed), Grains, agenda, NullLogger<TownWorld>.Instance);
        recorder.Inner = new TownObserver(World);
        var reference = Grains.CreateObjectReference<ITownObserver>(recorder);
        ear = reference; // the client keeps only a weak reference to what it refers to
        await Grains.GetFeed(town.Code).Subscribe(reference);
        World.Start();
        await Run(0);
        GC.KeepAlive(ear);
    }

    private sealed class Recorder : ITownObserver
    {
        private readonly SortedDictionary<(string, int), IncidentEvent> events = [];
        private readonly List<DutyChange> duty = [];

        public TownObserver? Inner { get; set; }

        public bool Deaf { get; set; }

        public IReadOnlyList<LoggedEvent> Log => [.. events.Select(pair => new LoggedEvent(pair.Key.Item1, pair.Key.Item2, pair.Value))];

        public IReadOnlyList<DutyChange> Duty => duty;

        public Task OnRecorded(IncidentRecord record)
        {
            for (var i = 0; i < record.Events.Count; i++) events[(record.Incident, record.FirstVersion + i)] = record.Events[i];
            return Deaf ? Task.CompletedTask : Inner!.OnRecorded(record);
        }

        public Task OnDutyChanged(DutyChange change)
        {
            duty.Add(change);
            return Deaf ? Task.CompletedTask : Inner!.OnDutyChanged(change);
        }

        public Task OnUnitStarted(UnitKey unit) => Deaf ? Task.CompletedTask : Inner!.OnUnitStarted(unit);

        public Task OnOperationChanged(RaisedOperation? operation) => Deaf ? Task.CompletedTask : Inner!.OnOperationChanged(operation);
    }
}
