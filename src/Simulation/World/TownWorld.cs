using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World.Kept;
using GovGrid.Territory;
using GovGrid.Towns;
using GovGrid.Workers;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.World;

/// <summary>
/// Everything of a town that is not the system: residents who report, operators' hands, workers' legs, crews, the county. It is told every
/// event and acts by the same grain calls that phones and browsers make, after durations drawn from streams of their own. It keeps nothing:
/// after a restart it asks the grains what is open and knows again who is doing what until when. All methods may be called from any thread.
/// </summary>
public sealed class TownWorld
{
    private readonly IAgenda agenda;
    private readonly Scene scene;
    private readonly Lazy<string> chance;
    private readonly Walkers walkers;
    private readonly DutyRoster roster;
    private readonly ReportSenders reporters;
    private readonly WeatherWatch weather;
    private readonly ShiftSheets sheets;
    private readonly Reactions people;
    private readonly Recollection memory;
    private int startAsked;
    private int reconcileAsked;
    private bool started;

    /// <summary>Prepares a world; nothing happens before <see cref="Start"/>.</summary>
    /// <param name="town">The town.</param>
    /// <param name="assumed">What is assumed about its people.</param>
    /// <param name="demand">What they will report.</param>
    /// <param name="streams">Chance.</param>
    /// <param name="grains">The way to the town's grains.</param>
    /// <param name="agenda">Time, live or virtual.</param>
    /// <param name="log">Hears of what failed.</param>
    public TownWorld(Town town, WorldDefinition assumed, IDemand demand, Streams streams, IGrainFactory grains, IAgenda agenda, ILogger<TownWorld> log)
    {
        this.agenda = agenda;
        chance = new(() => ChanceLabel.Of(streams, assumed));
        var deeds = new Deeds(grains, agenda, Counts, log);
        scene = new Scene(town, assumed, streams, new TownPlaces(town), new Matters(), deeds, Counts);
        walkers = new Walkers(scene);
        var positions = new Positions(scene);
        roster = new DutyRoster(scene, walkers, positions);
        reporters = new ReportSenders(scene, demand, walkers);
        weather = new WeatherWatch(scene);
        sheets = new ShiftSheets(scene);
        people = new Reactions(scene, walkers, positions);
        memory = new Recollection(scene, people);
    }

    /// <summary>What it has done so far.</summary>
    public WorldCounts Counts { get; } = new();

    /// <summary>Open incidents that it knows.</summary>
    public int Open => scene.Matters.Count;

    /// <summary>Whether an incident is over for everybody: it has ended, and nobody means to do anything about it. As far as the world has heard.</summary>
    public bool IsOver(string incident) => scene.Matters.IsOver(incident);

    /// <summary>
    /// Comes to life: remembers what is open, brings everybody to where the rota wants them, and begins to report. Events heard before are
    /// kept. The first call counts.
    /// </summary>
    /// <param name="past">What has been up to the present, where a town's life goes on: then everybody goes on with what they were at. Null for nothing that is known.</param>
    public void Start(WorldPast? past = null)
    {
        if (Interlocked.Exchange(ref startAsked, 1) == 1) return;
        scene.Deeds.At(agenda.Now, "start", async () =>
        {
            if (past is null) await Remember();
            else await GoOn(past);
            reporters.Begin();
            weather.Begin();
            sheets.Begin();
            started = true;
        });
    }

    /// <summary>What people are in the middle of and no grain knows. To be called on the agenda.</summary>
    public KeptPeople Keep() => roster.Keep(chance.Value);

    /// <summary>Incidents that have ended and about which somebody still means to do something, ordered.</summary>
    public IReadOnlyList<string> Unfinished => scene.Matters.Ended;

    /// <summary>Hears new events of an incident.</summary>
    public void Hear(IncidentRecord record) => agenda.At(agenda.Now, new News(memory, record));

    /// <summary>Hears that a worker has come on duty or left.</summary>
    public void Hear(DutyChange change) => Later(() => roster.Changed(change.Worker, change.OnDuty));

    /// <summary>Hears that a unit has started with an empty roster.</summary>
    public void Hear(UnitKey started) => scene.Deeds.At(agenda.Now, "sign on again", () => roster.SignOn([started]));

    /// <summary>Hears that the town is in an operation, or no longer.</summary>
    public void Hear(RaisedOperation? operation) => Later(() => roster.Raised(operation is null ? null : scene.Town.FindOperation(operation.Kind)));

    /// <summary>
    /// Looks whether something was not heard: compares what the grids have open with what is known, and fills posts that are empty. A live
    /// host calls it now and then; it changes nothing where all was heard.
    /// </summary>
    public void Reconcile()
    {
        if (Interlocked.Exchange(ref reconcileAsked, 1) == 1) return;
        scene.Deeds.At(agenda.Now, "reconcile", async () =>
        {
            if (started)
            {
                await memory.Recall();
                await roster.SignOn(scene.Town.StaffedUnits);
            }
            Volatile.Write(ref reconcileAsked, 0);
        });
    }

    private async Task Remember()
    {
        await roster.Begin();
        await memory.Recall();
    }

    private async Task GoOn(WorldPast past)
    {
        scene.Deeds.Past = past.At;
        scene.IsContinued = past.People?.Chance == chance.Value;
        if (past.People is { } people) await roster.GoOn(people);
        else await roster.Begin();
        new Reliving(scene, memory).Live(past.Histories);
        walkers.GoOn();
    }

    private void Later(Action action) => agenda.At(agenda.Now, () =>
    {
        action();
        return Task.CompletedTask;
    });
}
