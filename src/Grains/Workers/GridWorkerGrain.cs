using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Grains.Workers;

/// <summary>Duty and assignment of a grid worker. See <see cref="IGridWorkerGrain"/>.</summary>
public sealed class GridWorkerGrain(
    IGrainContext context,
    Surroundings surroundings,
    [PersistentState("worker")] IPersistentState<WorkerStore> store)
    : TownActor(context, surroundings), IGridWorkerGrain, IGrainBase
{
    private const string KeyPart = "worker/";

    private WorkerRecord worker = new();
    private WorkerDefinition? definition;
    private GeoPoint? point;
    private DateTimeOffset? positionAt;
    private Alarm? alarm;

    private string Id => GrainFinder.Split(Key).Name[KeyPart.Length..];

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        worker = store.State.Record;
        point = worker.OnDuty ? store.State.Point : null;
        definition = Town.FindWorker(Id);
        alarm = SetUpAlarm(TellDuty);
        if (worker.DutyChangedAt is not null) alarm.Now();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> GoOnDuty(GeoPoint? at)
    {
        if (definition is null) return No(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (worker.OnDuty && !worker.Leaving) return Yes();
        if (!worker.OnDuty) (point, positionAt) = (at ?? Town.FindGrid(definition.HomeGrid)!.Centre, Now);
        await Change(worker.OnDuty ? worker with { Leaving = false } : worker with { OnDuty = true, DutyChangedAt = Now });
        return Yes();
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> GoOffDuty()
    {
        if (definition is null) return No(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (!worker.OnDuty || worker.Leaving) return Yes();
        await Change(worker.Incident is null ? OffDuty(worker) : worker with { Leaving = true });
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
        await Change(worker with { Incident = incident, Version = version });
        return Yes();
    }

    /// <inheritdoc />
    public async Task<WorkerOutcome> Release(string incident)
    {
        if (worker.Incident != incident) return Yes();
        var free = worker with { Incident = null, LastIncident = incident, LastVersion = worker.Version };
        await Change(free.Leaving ? OffDuty(free) : free);
        return Yes();
    }

    /// <inheritdoc />
    public async Task<Refusal?> ReportPosition(GeoPoint point, DateTimeOffset at)
    {
        if (definition is null) return new Refusal(RefusalCode.UnknownWorker, $"The town {TownCode} has no worker '{Id}'.");
        if (!worker.OnDuty) return new Refusal(RefusalCode.OffDuty, "A position is taken on duty only.");
        if (positionAt >= at) return null;
        (this.point, positionAt) = (point, at);
        await Tell();
        return null;
    }

    /// <inheritdoc />
    public Task<WorkerView> Get() => Task.FromResult(View());

    /// <inheritdoc />
    public Task<DutyChange?> LastDutyChange() =>
        Task.FromResult(worker.DutyChangedAt is { } at ? new DutyChange(Id, worker.OnDuty, at) : null);

    private WorkerRecord OffDuty(WorkerRecord record) => record with { OnDuty = false, Leaving = false, DutyChangedAt = Now };

    private async Task Change(WorkerRecord changed)
    {
        var dutyChanged = changed.OnDuty != worker.OnDuty;
        (store.State.Record, store.State.Point) = (changed, changed.OnDuty ? point : null);
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
        worker = changed;
        if (!worker.OnDuty) (point, positionAt) = (null, null);
        await Tell();
        if (dutyChanged) await TellDuty();
    }

    private async Task Tell()
    {
        await Grains.GetZone(TownCode, Town.FindGrid(definition!.HomeGrid)!.Zone).WorkerChanged(View());
        await Grains.GetFeed(TownCode).WorkerChanged(View());
    }

    private async Task TellDuty() => await Grains.GetFeed(TownCode).DutyChanged((await LastDutyChange())!);

    private WorkerView View() => new(
        Id, worker.OnDuty, worker.Leaving, definition?.Vehicle ?? "", worker.Incident, worker.OnDuty ? point : null, positionAt);

    private WorkerOutcome Yes() => new(null, View());

    private WorkerOutcome No(RefusalCode code, string detail) => new(new Refusal(code, detail), View());
}
