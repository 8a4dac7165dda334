using System.Security.Claims;
using System.Text.Json.Nodes;
using GovGrid.Incidents;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Privacy;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Carries out commands on incidents.</summary>
internal sealed class CommandRunner(
    IncidentFinder finder,
    NumberFinder numbers,
    OwnFinds ownFinds,
    Relations relations,
    PlaceFinder places,
    TextSealer sealer,
    AttachmentBinding attachments,
    [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>Carries out a command, and answers with the incident as it then stands.</summary>
    /// <exception cref="ProblemException">A field is wrong, or there is no such incident.</exception>
    public async Task<IResult> Run(string idOrNumber, ClaimsPrincipal user, IdempotencyKey key, IfMatch seen, GivenCommand given, AuditNote note)
    {
        var id = await numbers.IdOf(idOrNumber, user);
        var outcome = await Give(id, user, new CommandHead(key.Value, user.ToCaller(), given.At ?? clock.GetUtcNow(), seen.Version), given);
        if (outcome.State is { } state) note.Unchanged(state);
        var isSeen = outcome.State is { } now && await finder.Sees(user, now);
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal, isSeen ? outcome.State : null));
        var done = await finder.Done(id);
        note.Changed(done, key.Value, user.ToCaller().Id);
        return isSeen && await finder.Sees(user, done.State) ? new IncidentResult(done, user) : new GoneResult(id, outcome.State!.Version, OwnEntries(done, key, user));
    }

    /// <summary>Carries out a command that is given to many; the key is each incident's own, as all keys are.</summary>
    /// <exception cref="ProblemException">There is no such incident.</exception>
    public async Task<Outcome> Run(string idOrNumber, ClaimsPrincipal user, IdempotencyKey key, GivenCommand given, AuditNote note)
    {
        var id = await numbers.IdOf(idOrNumber, user);
        var outcome = await Give(id, user, new CommandHead(key.Value, user.ToCaller(), given.At ?? clock.GetUtcNow(), IfVersion: null), given);
        if (outcome.State is { } state) note.Unchanged(state);
        if (outcome.Done) note.Changed(await finder.Done(id), key.Value, user.ToCaller().Id);
        return outcome;
    }

    /// <summary>Reads a command for an incident without giving it.</summary>
    /// <param name="id">The incident, which decides on the town.</param>
    /// <param name="user">Who gives it.</param>
    /// <param name="given">The command.</param>
    /// <param name="faults">Where is noted what is wrong with it.</param>
    /// <exception cref="ProblemException">There can be no such incident.</exception>
    public IncidentCommand Read(string id, ClaimsPrincipal user, GivenCommand given, FieldFaults faults) =>
        Read(id, user, given, new UnsealedTexts(), faults);

    private IncidentCommand Read(string id, ClaimsPrincipal user, GivenCommand given, ITextSeal seal, FieldFaults faults) =>
        given.Make(new CommandReader(user.ToCaller(), finder.TownOf(id, user), places, seal, faults));

    // What is wrong with it is told before there is a key, and what has no text needs none.
    private async Task<IncidentCommand> ReadSealed(string id, ClaimsPrincipal user, GivenCommand given)
    {
        var (faults, texts) = (new FieldFaults(), new UnsealedTexts());
        var command = Read(id, user, given, texts, faults);
        faults.ThrowIfAny();
        return texts.Any ? Read(id, user, given, await sealer.OfHandling(finder.TownOf(id, user), id), faults) : command;
    }

    // Who has given a case away is told what the command did, as its number in the books, and no more of the case.
    private static IReadOnlyList<JsonObject> OwnEntries(IncidentView view, IdempotencyKey key, ClaimsPrincipal user) =>
        [.. IncidentDocument.Entries(view.History).Where((_, index) => view.History[index].Command == key.Value && view.History[index].By == user.ToCaller().Id)];

    private async Task<Outcome> Give(string id, ClaimsPrincipal user, CommandHead head, GivenCommand given)
    {
        var command = head.On(await ReadSealed(id, user, given));
        var incident = await finder.ToCommand(id, command, user);
        return command switch
        {
            TakeIncident take => await InSight(await ownFinds.Take(incident, take), user, id),
            MergeIncident merge when await numbers.IdOf(merge.Into, user) is var into => await InSight(await relations.Relate(incident, merge with { Into = into }, user), user, id, into),
            LinkIncident link when await numbers.IdOf(link.Lead, user) is var lead => await InSight(await relations.Relate(incident, link with { Lead = lead }, user), user, id, lead),
            _ => await InSight(await attachments.Run(id, command, () => incident.Handle(command)), user, id),
        };
    }

    // Why something is refused may lie in another incident, which is named to who sees it.
    private async Task<Outcome> InSight(Outcome outcome, ClaimsPrincipal user, params IEnumerable<string> given)
    {
        if (outcome.Refusal is not { } refusal) return outcome;
        var others = UnseenIds.In(refusal.Detail).Except(given).ToHashSet();
        others.ExceptWith(await finder.Seen(user, others));
        return others.Count == 0 ? outcome : outcome with { Refusal = refusal with { Detail = UnseenIds.TakeOut(refusal.Detail, others) } };
    }
}
