using GovGrid.Common;
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
    private IncidentState incident = null!; // read when activated
    private SortedSet<string>? passedOn; // what the command room has passed on, as far as this activation knows
    private int told; // the version that the feed has surely heard of, as far as this activation knows

    private Placements? placements; // of the incident as it stands; null until they are wanted
    private (int Version, IReadOnlyList<IncidentMessage> All) messages = (0, []); // all that it has had for others up to a version
    private bool owesHandOver; // stored, and not surely known where it now belongs

    /// <inheritdoc />
    protected override string ReadTownCode() =>
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
        var operation = SetsLimits(command.Kind) ? await Peers.Town.GetOperation() : null;
        var decision = IncidentDecisions.Decide(incident, command, Town, Now, operation is null ? null : Town.FindOperation(operation.Kind));
        if (decision.Events.Count > 0) await Record(decision.Events, decision.After);
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
        (passedOn ??= new(StringComparer.Ordinal)).Add(KeyOf(to, command));
        if (!incident.Step.IsOpen() && Owed().Count == 0) await Register(incident).Track(Entry());
    }

    private async Task Follow(string? operation)
    {
        var command = new SwitchProfile(operation) { Id = "operation", By = Caller.Rule, At = Now };
        var decision = IncidentDecisions.Decide(incident, command, Town, Now, operation is null ? null : Town.FindOperation(operation));
        if (decision.Events.Count > 0) await Record(decision.Events);
    }

    // Only what sets limits asks for the operation, which changes them.
    private static bool SetsLimits(CommandKind command) =>
        command is CommandKind.Report or CommandKind.Accept or CommandKind.Triage or CommandKind.Reclassify or CommandKind.Reopen;

    private async Task Number(IncidentEvent happened, IncidentState? after)
    {
        if (happened is IncidentTransferred transferred) transferred.Give(await Peers.Town.NextNumber(NumberSeries.Notice, happened.At));
        if (happened is not IncidentReported reported) return;
        reported.Give(await Peers.Town.NextNumber(NumberSeries.Incident, happened.At));
        after?.Number = reported.Number;
    }

    private async Task Record(IReadOnlyList<IncidentEvent> events, IncidentState? known = null)
    {
        var (before, former) = (incident, placements ?? Placement.Of(incident, Town));
        if (events[0] is IncidentReported or IncidentTransferred) await Number(events[0], known);
        var after = known ?? IncidentFolding.Apply(incident, events);
        // The register must know of it first: what is not in it, nobody would resume.
        if (!before.Step.IsOpen() || before.Place.Grid != after.Place.Grid) await Register(after).Register(Key);
        await Store(events);
        (incident, placements) = (after, null);
        // A caller repeats what failed. What is due is not due twice: the next check finds nothing to do but this.
        var owed = owesHandOver;
        owesHandOver = true;
        await HandOver(before, former);
        if (told < incident.Version) await Tell(events);
        if (owed) await HandOverAgain(); // it may still be where it was before the one that failed
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

    private async Task HandOver(IncidentState before, Placements former)
    {
        await Register(incident).Track(Entry());
        if (before.Step is not IncidentStep.None && before.Place.Grid != incident.Place.Grid) await Register(before).Forget(Key);
        var wanted = Placement.Of(incident, Town);
        placements = wanted;
        for (var i = 0; i < former.Count; i++)
            if (!wanted.AreIn(former[i].Unit))
                await Peers.Unit(former[i].Unit).Remove(Key, incident.Version);
        for (var i = 0; i < wanted.Count; i++) await Place(wanted[i]);
        if (HasOthers) await PassOn();
        if (before.Effect != incident.Effect) await TellOperation();
    }

    // A crash between storing and handing over may have left it in any queue it ever was in.
    private async Task HandOverAgain()
    {
        await Register(incident).Track(Entry());
        var wanted = Placement.Of(incident, Town);
        placements = wanted;
        foreach (var unit in FormerUnits())
            if (!wanted.AreIn(unit))
                await Peers.Unit(unit).Remove(Key, incident.Version);
        for (var i = 0; i < wanted.Count; i++) await Place(wanted[i]);
        await PassOn();
        await TellOperation();
        if (told < incident.Version) await Tell([]);
        owesHandOver = false;
    }

    private Task Place(in Placement placement) => Peers.Unit(placement.Unit).Place(placement.Work(incident, Town));

    private async Task PassOn()
    {
        foreach (var (to, command) in Owed()) await Peers.CommandRoom.PassOn(Key, to, command);
    }

    // Whether there is any other that it may have something for.
    private bool HasOthers => incident.MergedInto is not null || incident.Lead is not null || incident.Merged.Count > 0 || incident.Linked.Count > 0;

    private IReadOnlyList<IncidentMessage> Owed()
    {
        if (!HasOthers) return [];
        if (messages.Version != incident.Version) messages = (incident.Version, IncidentMessage.Of(Key, journal.State.Events.Take(incident.Version)));
        return [.. messages.All.Where(message => passedOn?.Contains(KeyOf(message.To, message.Command.Id)) is not true)];
    }

    private static string KeyOf(string to, string command) => $"{to} {command}";

    private async Task TellOperation()
    {
        if (incident.Step.IsOpen() && incident.Effect.IsAny) await Peers.Town.OperationReached(Key, incident.Effect);
    }

    // What has just been recorded, and before it whatever the feed may not have heard.
    private async Task Tell(IReadOnlyList<IncidentEvent> last)
    {
        var untold = told == incident.Version - last.Count ? last : journal.State.Events.GetRange(told, incident.Version - told);
        await Peers.Feed.Recorded(new IncidentRecord(Key, told + 1, untold, incident));
        told = incident.Version;
    }

    private IEnumerable<UnitKey> FormerUnits()
    {
        var past = IncidentFolding.Empty(Key);
        var units = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var happened in journal.State.Events.Take(incident.Version))
        {
            past = IncidentFolding.Apply(past, happened);
            var then = Placement.Of(past, Town);
            for (var i = 0; i < then.Count; i++) units.Add(then[i].Unit.Value);
        }
        return units.Select(unit => new UnitKey(unit));
    }

    private IGridGrain Register(IncidentState state) => Peers.Grid(state.Place.Grid);

    // What it still has for others keeps it in the register also after its end: what is not in there, nobody would resume.
    private RegisterEntry Entry() =>
        new(Key, incident.Version, 0, !incident.Step.IsOpen() && Owed().Count == 0, incident.NextLimitAt) { Grid = incident.Place.Grid };
}
