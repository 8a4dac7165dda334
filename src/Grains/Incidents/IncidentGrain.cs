using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Territory;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// The shell around <see cref="IncidentDecisions"/>: decides, stores, publishes, hands over. See <see cref="IIncidentGrain"/>.
/// </summary>
public sealed class IncidentGrain(
    IGrainContext context,
    Surroundings surroundings,
    [PersistentState("incident")] IPersistentState<IncidentJournal> journal)
    : TownActor(context, surroundings), IIncidentGrain, IGrainBase
{
    private IncidentState incident = IncidentFolding.Empty(context.GrainId.Key.ToString()!);

    /// <inheritdoc />
    protected override string TownCode =>
        IncidentId.TownOf(Key) ?? throw new InvalidOperationException($"'{Key}' is not the id of an incident.");

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        incident = IncidentFolding.Fold(Key, journal.State.Events);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task<Outcome> Handle(IncidentCommand command)
    {
        if (Repeats.AnswerTo(command, incident, journal.State.Events) is { } known)
        {
            if (known.Done) await HandOverAgain();
            return known;
        }
        var decision = IncidentDecisions.Decide(incident, command, Town, Now);
        if (decision.Refusal is { } refusal) return new Outcome(refusal, incident.Step is IncidentStep.None ? null : incident);
        if (decision.Events.Count > 0) await Record(decision.Events);
        else if (command.Kind is not CommandKind.CheckLimits) await HandOverAgain();
        return new Outcome(null, incident);
    }

    /// <inheritdoc />
    public Task<IncidentView?> Get() => Task.FromResult(
        incident.Step is IncidentStep.None ? null : new IncidentView(incident, journal.State.Events.GetRange(0, incident.Version)));

    /// <inheritdoc />
    public async Task<RegisterEntry?> Resume(int acknowledged)
    {
        if (incident.Step is IncidentStep.None) return null;
        await HandOverAgain();
        if (acknowledged < incident.Version)
            await Grains.GetFeed(TownCode).Recorded(RecordOf(acknowledged));
        return Entry();
    }

    private async Task Record(IReadOnlyList<IncidentEvent> events)
    {
        var before = incident;
        var after = events.Aggregate(incident, IncidentFolding.Apply);
        // The register must know of it first: what is not in it, nobody would resume.
        if (!before.Step.IsOpen()) await Register(after).Register(Key);
        await Store(events);
        incident = after;
        await HandOver(before);
        await Grains.GetFeed(TownCode).Recorded(RecordOf(before.Version));
    }

    // After a failed write nobody knows what storage holds: the next activation reads it.
    private async Task Store(IReadOnlyList<IncidentEvent> events)
    {
        journal.State.Events.AddRange(events);
        try
        {
            await journal.WriteStateAsync();
        }
        catch
        {
            journal.State.Events.RemoveRange(incident.Version, events.Count);
            this.DeactivateOnIdle();
            throw;
        }
    }

    private async Task HandOver(IncidentState before)
    {
        await Register(incident).Track(Entry());
        var (from, to) = (Placement.Of(before, Town), Placement.Of(incident, Town));
        if (from is not null && from.Unit != to?.Unit) await Grains.GetUnit(TownCode, from.Unit).Remove(Key, incident.Version);
        if (to is not null) await Grains.GetUnit(TownCode, to.Unit).Place(to.Item);
    }

    // A crash between storing and handing over may have left it in any queue it ever was in.
    private async Task HandOverAgain()
    {
        await Register(incident).Track(Entry());
        var to = Placement.Of(incident, Town);
        foreach (var unit in FormerUnits())
            if (unit != to?.Unit)
                await Grains.GetUnit(TownCode, unit).Remove(Key, incident.Version);
        if (to is not null) await Grains.GetUnit(TownCode, to.Unit).Place(to.Item);
    }

    private IEnumerable<UnitKey> FormerUnits()
    {
        var past = IncidentFolding.Empty(Key);
        var units = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var happened in journal.State.Events.Take(incident.Version))
        {
            past = IncidentFolding.Apply(past, happened);
            if (Placement.Of(past, Town) is { } placement) units.Add(placement.Unit.Value);
        }
        return units.Select(unit => new UnitKey(unit));
    }

    private IGridGrain Register(IncidentState state) => Grains.GetGrid(TownCode, state.Place.Grid);

    private RegisterEntry Entry() => new(Key, incident.Version, 0, !incident.Step.IsOpen(), incident.NextLimitAt);

    private IncidentRecord RecordOf(int after) => new(
        Key, after + 1, journal.State.Events.GetRange(after, incident.Version - after), incident);
}
