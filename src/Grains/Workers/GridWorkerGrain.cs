using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Workers;

/// <summary>
/// Duty and assignment of a grid worker. Stays active, since it knows when overtime ends though the worker's phone may be silent for hours. See
/// <see cref="IGridWorkerGrain"/>.
/// </summary>
[KeepAlive]
public sealed class GridWorkerGrain(
    IGrainContext context,
    Surroundings surroundings,
    [PersistentState("worker")] IPersistentState<WorkerStore> store)
    : TownActor(context, surroundings), IGridWorkerGrain, IGrainBase
{
    private const string KeyPart = "worker/";
    private static readonly TimeSpan ReliefRepeat = TimeSpan.FromMinutes(10);

    private WorkerRecord worker = new();
    private WorkerDefinition? definition;
    private GeoPoint? point;
    private DateTimeOffset? positionAt;
    private Leg? leg;
    private Alarm? alarm;
    private string? id;
    private IZoneGrain? zone;
    private DateTimeOffset? toldFor; // the last change of duty that was told
    private WorkerView? view; // of the worker as it stands; null until it is wanted

    private string Id => id ??= GrainFinder.Split(Key).Name[KeyPart.Length..];

    private IZoneGrain Zone => zone ??= Peers.Zone(Town.FindGrid(definition!.HomeGrid)!.Zone);

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        worker = store.State.Record;
        if (worker.OnDuty) (point, positionAt, leg) = (store.State.Point, store.State.PositionAt, store.State.Leg);
        definition = Town.FindWorker(Id);
        alarm = SetUpAlarm(Ring);
        if (definition is null) this.DeactivateOnIdle();
        else if (worker.DutyChangedAt is not null) alarm.Now();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> GoOnDuty(GeoPoint? at)
    {
        if (definition is null) return No(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (worker.OnDuty && !worker.Leaving) return Yes();
        if (!worker.OnDuty) (point, positionAt, leg) = (at ?? Town.FindGrid(definition.HomeGrid)!.Centre, Now, null);
        await Change(worker.OnDuty
            ? worker with { Leaving = false, LeavingSince = null }
            : worker with { OnDuty = true, DutyChangedAt = Now, Assignments = 0, FreedAt = null });
        if (ForgetsAt is { } old) alarm!.At(old);
        return Yes();
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> GoOffDuty()
    {
        if (definition is null) return No(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (!worker.OnDuty || worker.Leaving) return Yes();
        await Change(OffDutyIfDone(worker with { Leaving = true, LeavingSince = Now }));
        if (OvertimeEnds is { } end) alarm!.At(end);
        return Yes();
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> Reserve(string incident, int version)
    {
        if (definition is null) return No(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (worker.Incident == incident) return Yes();
        if (!worker.OnDuty || worker.Leaving) return No(RefusalCode.OffDuty, $"'{Id}' is off duty or about to leave.");
        if (worker.Incident is { } other) return No(RefusalCode.Busy, $"'{Id}' is on '{other}'.");
        if (incident == worker.LastIncident && version <= worker.LastVersion)
            return No(RefusalCode.StaleVersion, $"'{Id}' was freed from '{incident}' at version {worker.LastVersion} or later.");
        await Change(worker with { Incident = incident, Version = version, Assignments = worker.Assignments + 1 });
        return Yes();
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> Release(string incident)
    {
        if (worker.Incident != incident) return Yes();
        await Change(OffDutyIfDone(worker with { Incident = null, LastIncident = incident, LastVersion = worker.Version, FreedAt = Now }));
        return Yes();
    }

    /// <inheritdoc />
    public Task<Refusal?> ReportPosition(GeoPoint point, DateTimeOffset at) => Locate(point, at, null);

    /// <inheritdoc />
    public Task<Refusal?> ReportLeg(Leg leg) => Locate(leg.From, leg.Start, leg);

    /// <inheritdoc />
    public async Task<WorkerOutcome> CallForHelp()
    {
        if (definition is null) return No(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (!worker.OnDuty) return No(RefusalCode.OffDuty, $"'{Id}' is off duty; call 110.");
        if (worker.HelpSince is null) await Change(worker with { HelpSince = Now });
        return Yes();
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> ClearHelp()
    {
        if (worker.HelpSince is not null) await Change(OffDutyIfDone(worker with { HelpSince = null }));
        return Yes();
    }

    /// <inheritdoc />
    public Task<WorkerView> Get() => Task.FromResult(View());

    /// <inheritdoc />
    public Task<DutyChange?> LastDutyChange() =>
        Task.FromResult(worker.DutyChangedAt is { } at ? new DutyChange(Id, worker.OnDuty, at) : null);

    // Of two told for one instant a way says more than a position.
    private async Task<Refusal?> Locate(GeoPoint point, DateTimeOffset at, Leg? leg)
    {
        if (definition is null) return new Refusal(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (!worker.OnDuty) return new Refusal(RefusalCode.OffDuty, "A position is taken on duty only.");
        if (positionAt > at || (positionAt == at && leg is null) || at + Kept <= Now) return null;
        if (positionAt is null) alarm!.At(at + Kept);
        (this.point, positionAt, this.leg, view) = (point, at, leg, null);
        await Tell();
        return null;
    }

    private TimeSpan Kept => TimeSpan.FromHours(Town.Definition.Policy.Positions.KeptHours);

    private DateTimeOffset? ForgetsAt => positionAt + Kept;

    private DateTimeOffset? OvertimeEnds => worker.LeavingSince + TimeSpan.FromMinutes(Town.Definition.Policy.Duty.OvertimeMinutes);

    // Nobody leaves a scene, nor the picture while in danger.
    private WorkerRecord OffDutyIfDone(WorkerRecord record) => record is { Leaving: true, Incident: null, HelpSince: null }
        ? record with { OnDuty = false, Leaving = false, LeavingSince = null, DutyChangedAt = Now }
        : record;

    private async Task Ring()
    {
        if (toldFor != worker.DutyChangedAt || worker.Leaving) await TellDuty();
        await ForgetOldPosition();
        if (OvertimeEnds is not { } end) return;
        if (end <= Now) await Zone.Relieve(Id);
        alarm!.At(end > Now ? end : Now + ReliefRepeat);
    }

    // Who stays on duty for days, or never signs off, is not followed for longer than anybody else.
    private async Task ForgetOldPosition()
    {
        if (ForgetsAt is not { } old) return;
        if (old > Now)
        {
            alarm!.At(old);
            return;
        }
        (point, positionAt, leg) = (null, null, null);
        await Change(worker);
    }

    private async Task Change(WorkerRecord changed)
    {
        var dutyChanged = changed.OnDuty != worker.OnDuty;
        (store.State.Record, store.State.Point, store.State.PositionAt, store.State.Leg) = changed.OnDuty ? (changed, point, positionAt, leg) : (changed, null, null, null);
        try
        {
            await store.WriteStateAsync();
        }
        catch
        {
            store.State.Record = worker;
            this.DeactivateOnIdle();
            throw;
        }
        (worker, view) = (changed, null);
        if (!worker.OnDuty) (point, positionAt, leg) = (null, null, null);
        await Tell();
        if (dutyChanged) await TellDuty();
    }

    private Task Tell()
    {
        var telling = Zone.WorkerChanged(View());
        return telling.IsCompletedSuccessfully ? Peers.Feed.WorkerChanged(View()) : TellFeedAfter(telling);
    }

    // What is told then is the worker as it stands then: a position that came meanwhile has been told, and is not taken back.
    private async Task TellFeedAfter(Task telling)
    {
        await telling;
        await Peers.Feed.WorkerChanged(View());
    }

    private async Task TellDuty()
    {
        var change = (await LastDutyChange())!;
        await Peers.Feed.DutyChanged(change);
        toldFor = change.At;
    }

    private WorkerView View() => view ??= new(
        Id, worker.OnDuty, worker.Leaving, definition?.Vehicle ?? "", worker.Incident, worker.OnDuty ? point : null, positionAt)
    {
        Assignments = worker.Assignments,
        FreedAt = worker.FreedAt,
        HelpSince = worker.HelpSince,
        Leg = worker.OnDuty ? leg : null,
    };

    private WorkerOutcome Yes() => new(null, View());

    private WorkerOutcome No(RefusalCode code, string detail) => new(new Refusal(code, detail), View());
}
