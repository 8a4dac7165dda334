using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Territory;

namespace GovGrid.Grains.Territory;

/// <summary>The register of a grid's incidents and the clock of their limits. See <see cref="IGridGrain"/>.</summary>
[KeepAlive]
public sealed class GridGrain(
    IGrainContext context,
    Surroundings surroundings,
    [PersistentState("grid")] IPersistentState<GridRegister> register)
    : TownActor(context, surroundings), IGridGrain, IGrainBase
{
    private static readonly TimeSpan EmptyEntriesKept = TimeSpan.FromHours(1);

    private readonly Dictionary<string, RegisterEntry> entries = new(StringComparer.Ordinal); // enumerated in order of ids only
    private readonly Dictionary<string, DateTimeOffset> emptySince = [];
    private readonly Agenda limits = new();
    private readonly Saver saver = new(register.WriteStateAsync);
    private Alarm? alarm;
    private bool resume;
    private bool rings; // its own turn is under way
    private bool leaves; // at the end of that turn

    private string Code => GrainFinder.Split(Key).Name["grid/".Length..];

    private IReadOnlyList<RegisterEntry> InOrder => entries.Count == 0 ? [] : [.. entries.Values.OrderBy(entry => entry.Incident, StringComparer.Ordinal)];

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        foreach (var (incident, acknowledged) in register.State.Acknowledged)
            entries[incident] = new RegisterEntry(incident, 0, acknowledged, false, null);
        alarm = SetUpAlarm(Ring);
        resume = entries.Count > 0;
        if (resume) alarm.Now();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task Register(string incident)
    {
        // One that had ended and is about to go on must not be dropped by a late acknowledgement.
        var entry = entries[incident] = entries.TryGetValue(incident, out var known) ? known with { Ended = false } : new RegisterEntry(incident, 0, 0, false, null);
        if (register.State.Acknowledged.TryAdd(incident, entry.Acknowledged)) saver.Change();
        await Save();
    }

    /// <inheritdoc />
    public Task Track(RegisterEntry entry)
    {
        var known = entries.GetValueOrDefault(entry.Incident);
        if (known?.Version > entry.Version) return Task.CompletedTask;
        if (known?.Acknowledged > entry.Acknowledged) entry = entry with { Acknowledged = known.Acknowledged };
        entries[entry.Incident] = entry;
        if (known is null && register.State.Acknowledged.TryAdd(entry.Incident, entry.Acknowledged)) saver.Change();
        limits.Set(entry.Incident, entry.NextLimitAt);
        if (limits.Next is { } next) alarm!.At(next);
        DropIfStored(entry);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task Forget(string incident)
    {
        Drop(incident);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task Acknowledge(IReadOnlyList<StoredVersion> stored)
    {
        foreach (var (incident, version) in stored)
        {
            if (entries.GetValueOrDefault(incident) is not { } entry || entry.Acknowledged >= version) continue;
            var known = entries[incident] = entry with { Acknowledged = version };
            if (register.State.Acknowledged.ContainsKey(incident)) register.State.Acknowledged[incident] = version;
            DropIfStored(known);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task Resume()
    {
        resume = true;
        alarm!.Now();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<RegisterEntry>> Open() => Task.FromResult(InOrder);

    private async Task Ring()
    {
        rings = true;
        try
        {
            if (resume) await ResumeAll();
            // What becomes due meanwhile has a ring of its own: at a high speed there would be no end, and nobody else would have a turn.
            foreach (var incident in limits.TakeDue(Now)) await Check(incident);
            await Save();
            if (limits.Next is { } next) alarm!.At(next);
        }
        finally
        {
            rings = false;
            if (leaves) this.DeactivateOnIdle();
        }
    }

    private async Task Check(string incident)
    {
        var check = new CheckLimits { Id = RuleKey.Of("limits"), By = Caller.Rule, At = Now };
        if (await alarm!.Try(incident, () => Grains.GetIncident(incident).Handle(check)) is { } pause) limits.Set(incident, Now + pause);
    }

    // One that cannot be resumed must not keep back those after it.
    private async Task ResumeAll()
    {
        var operation = (await Peers.Town.GetOperation())?.Kind;
        resume = false;
        foreach (var entry in InOrder)
            if (await alarm!.Try($"resume of {entry.Incident}", () => ResumeOne(entry, operation)) is not null)
                resume = true;
    }

    private async Task ResumeOne(RegisterEntry entry, string? operation)
    {
        if (await Grains.GetIncident(entry.Incident).Resume(entry.Acknowledged, operation) is not { } resumed)
        {
            Sweep(entry.Incident);
            return;
        }
        emptySince.Remove(entry.Incident);
        if ((resumed.Grid ?? IGridGrain.Nowhere) != Code) Drop(entry.Incident);
    }

    // Registered and never written: the report failed and was not acknowledged. It may still come, so wait before forgetting.
    private void Sweep(string incident)
    {
        if (!emptySince.TryGetValue(incident, out var since)) emptySince[incident] = since = Now;
        if (Now - since < EmptyEntriesKept) return;
        Drop(incident);
    }

    private void DropIfStored(RegisterEntry entry)
    {
        if (entry.Ended && entry.Version > 0 && entry.Acknowledged >= entry.Version) Drop(entry.Incident);
    }

    // The stored register may keep it a little longer: it is written with the next entry, and a resume does no harm.
    private void Drop(string incident)
    {
        entries.Remove(incident);
        emptySince.Remove(incident);
        limits.Set(incident, null);
        if (register.State.Acknowledged.Remove(incident)) saver.Change();
    }

    private async Task Save()
    {
        try
        {
            await saver.Save();
        }
        catch
        {
            Leave();
            throw;
        }
    }

    // Who leaves hears nobody any more until its turn has ended; an incident that the turn waits for may itself wait to be registered here.
    private void Leave()
    {
        if (rings) leaves = true;
        else this.DeactivateOnIdle();
    }
}
