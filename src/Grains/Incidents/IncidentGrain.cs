using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Territory;
using GovGrid.Towns;

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
    private readonly SortedSet<string> passedOn = new(StringComparer.Ordinal); // what the command room has passed on, as far as this activation knows
    private int told; // the version that the feed has surely heard of, as far as this activation knows

    private bool owesHandOver; // stored, and not surely known where it now belongs

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
        if (Repeats.KnownAnswer(command, incident, journal.State.Events) is { } known)
        {
            if (known.Done) await HandOverAgain();
            return known;
        }
        var decision = IncidentDecisions.Decide(incident, command, Town, Now, await OperationFor(command));
        if (decision.Events.Count > 0) await Record(await Numbered(decision.Events));
        else if (decision.Refusal is null && (owesHandOver || command.Kind is not CommandKind.CheckLimits)) await HandOverAgain();
        return new Outcome(decision.Refusal, incident.Step is IncidentStep.None ? null : incident);
    }

    /// <inheritdoc />
    public Task<IncidentView?> Get() => Task.FromResult(
        incident.Step is IncidentStep.None ? null : new IncidentView(incident, journal.State.Events.GetRange(0, incident.Version)));

    /// <inheritdoc />
    public async Task<RegisterEntry?> Resume(int acknowledged, string? operation)
    {
        if (incident.Step is IncidentStep.None) return null;
        await Follow(operation);
        told = Math.Min(acknowledged, incident.Version - 1); // the last event again: the feed may have started anew, and not know the incident
        await HandOverAgain();
        return Entry();
    }

    /// <inheritdoc />
    public async Task PassedOn(string to, string command)
    {
        passedOn.Add(KeyOf(to, command));
        if (!incident.Step.IsOpen() && Owed().Count == 0) await Register(incident).Track(Entry());
    }

    private async Task Follow(string? operation)
    {
        var command = new SwitchProfile(operation) { Id = "operation", By = Caller.Rule, At = Now };
        var decision = IncidentDecisions.Decide(incident, command, Town, Now, operation is null ? null : Town.FindOperation(operation));
        if (decision.Events.Count > 0) await Record(decision.Events);
    }

    // Only what sets limits asks for it: an operation changes them.
    private async Task<OperationKind?> OperationFor(IncidentCommand command) =>
        command.Kind is CommandKind.Report or CommandKind.Accept or CommandKind.Triage or CommandKind.Reclassify or CommandKind.Reopen
            && await Grains.GetTown(TownCode).GetOperation() is { } raised
            ? Town.FindOperation(raised.Kind)
            : null;

    private async Task<IReadOnlyList<IncidentEvent>> Numbered(IReadOnlyList<IncidentEvent> events)
    {
        var town = Grains.GetTown(TownCode);
        return events[0] switch
        {
            IncidentReported e => [e with { Number = await town.NextNumber(NumberSeries.Incident, e.At) }, .. events.Skip(1)],
            IncidentTransferred e => [e with { Notice = await town.NextNumber(NumberSeries.Notice, e.At) }, .. events.Skip(1)],
            _ => events,
        };
    }

    private async Task Record(IReadOnlyList<IncidentEvent> events)
    {
        var before = incident;
        var after = events.Aggregate(incident, IncidentFolding.Apply);
        // The register must know of it first: what is not in it, nobody would resume.
        if (!before.Step.IsOpen() || before.Place.Grid != after.Place.Grid) await Register(after).Register(Key);
        await Store(events);
        incident = after;
        // A caller repeats what failed. What is due is not due twice: the next check finds nothing to do but this.
        owesHandOver = true;
        await HandOver(before);
        await Tell();
        owesHandOver = false;
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
        if (before.Step is not IncidentStep.None && before.Place.Grid != incident.Place.Grid) await Register(before).Forget(Key);
        await Place(Placement.Of(before, Town).Select(placement => placement.Unit));
        await PassOn();
        if (before.Effect != incident.Effect) await TellOperation();
    }

    // A crash between storing and handing over may have left it in any queue it ever was in.
    private async Task HandOverAgain()
    {
        await Register(incident).Track(Entry());
        await Place(FormerUnits());
        await PassOn();
        await TellOperation();
        await Tell();
        owesHandOver = false;
    }

    private async Task Place(IEnumerable<UnitKey> former)
    {
        var placements = Placement.Of(incident, Town);
        foreach (var unit in former)
            if (placements.All(placement => placement.Unit != unit))
                await Grains.GetUnit(TownCode, unit).Remove(Key, incident.Version);
        foreach (var (unit, item) in placements) await Grains.GetUnit(TownCode, unit).Place(item);
    }

    private async Task PassOn()
    {
        foreach (var (to, command) in Owed()) await Grains.GetCommandRoom(TownCode).PassOn(Key, to, command);
    }

    private IReadOnlyList<IncidentMessage> Owed() => incident.MergedInto is null && incident.Lead is null && incident.Merged.Count == 0 && incident.Linked.Count == 0
        ? []
        : [.. IncidentMessage.Of(Key, journal.State.Events.GetRange(0, incident.Version)).Where(message => !passedOn.Contains(KeyOf(message.To, message.Command.Id)))];

    private static string KeyOf(string to, string command) => $"{to} {command}";

    private async Task TellOperation()
    {
        if (incident.Step.IsOpen() && incident.Effect.IsAny) await Grains.GetTown(TownCode).OperationReached(Key, incident.Effect);
    }

    private async Task Tell()
    {
        if (told >= incident.Version) return;
        await Grains.GetFeed(TownCode).Recorded(RecordOf(told));
        told = incident.Version;
    }

    private IEnumerable<UnitKey> FormerUnits()
    {
        var past = IncidentFolding.Empty(Key);
        var units = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var happened in journal.State.Events.Take(incident.Version))
        {
            past = IncidentFolding.Apply(past, happened);
            foreach (var placement in Placement.Of(past, Town)) units.Add(placement.Unit.Value);
        }
        return units.Select(unit => new UnitKey(unit));
    }

    private IGridGrain Register(IncidentState state) => Grains.GetGrid(TownCode, state.Place.Grid);

    // What it still has for others keeps it in the register also after its end: what is not in there, nobody would resume.
    private RegisterEntry Entry() =>
        new(Key, incident.Version, 0, !incident.Step.IsOpen() && Owed().Count == 0, incident.NextLimitAt) { Grid = incident.Place.Grid };

    private IncidentRecord RecordOf(int after) => new(
        Key, after + 1, journal.State.Events.GetRange(after, incident.Version - after), incident);
}
