using System.Security.Claims;
using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>
/// Merges and links. Incidents never ask each other anything, so whether the other one goes on is asked here. Should it end in between,
/// it only gains an entry in its history.
/// </summary>
internal sealed class Relations(IGrainFactory grains, ITownDirectory towns, IncidentFinder finder)
{
    /// <summary>Gives the command to merge or to link.</summary>
    public async Task<Outcome> Relate(IIncidentGrain incident, IncidentCommand command, ClaimsPrincipal user)
    {
        if (await incident.Get() is not { } view || !IsNewAndAllowed(view, command)) return await incident.Handle(command);
        var refusal = command switch
        {
            MergeIncident merge => await CheckMerge(view.State, merge.Into, user),
            LinkIncident link => await CheckLink(view.State, link.Lead, user),
            _ => null,
        };
        return refusal is null ? await incident.Handle(command) : new Outcome(refusal, view.State);
    }

    // A repeat gets the answer that it got, whatever has become of the other since; and who may not is told so first.
    private bool IsNewAndAllowed(IncidentView view, IncidentCommand command) =>
        CommandTable.Allowed(towns.Find(IncidentId.TownOf(view.State.Id)!)!, view.State, command.By.Role).Contains(command.Kind)
        && !view.History.Any(happened => happened.Command == command.Id && happened.By == command.By.Id);

    private async Task<Refusal?> CheckMerge(IncidentState incident, string into, ClaimsPrincipal user) => await Other(incident, into, user) switch
    {
        { IsUnknown: true } => new Refusal(RefusalCode.BadMerge, $"There is no incident '{into}'."),
        { State.MergedInto: { } next } => new Refusal(RefusalCode.BadMerge, $"'{into}' was itself merged into '{next}'; merge into that one."),
        { State: { } other } when !other.Step.IsOpen() => new Refusal(RefusalCode.BadMerge, $"'{into}' does not go on: it is {EnumName.Of(other.Step)}."),
        _ => null,
    };

    private async Task<Refusal?> CheckLink(IncidentState incident, string lead, ClaimsPrincipal user) => await Other(incident, lead, user) switch
    {
        { IsUnknown: true } => new Refusal(RefusalCode.BadLink, $"There is no incident '{lead}'."),
        { State.MergedInto: { } next } => new Refusal(RefusalCode.BadLink, $"'{lead}' was merged into '{next}'; link to that one."),
        { State.Lead: { } top } => new Refusal(RefusalCode.BadLink, $"'{lead}' is led by '{top}'; link to that one."),
        { State: { } other } when !other.Step.IsOpen() => new Refusal(RefusalCode.BadLink, $"'{lead}' does not go on: it is {EnumName.Of(other.Step)}."),
        _ => null,
    };

    // Only ids of the same town reach a grain; of others the incident itself knows what to say. What the caller does not see is not there.
    private async Task<OtherIncident?> Other(IncidentState incident, string id, ClaimsPrincipal user)
    {
        if (id == incident.Id || IncidentId.TownOf(id) != IncidentId.TownOf(incident.Id)) return null;
        return new OtherIncident(await grains.GetIncident(id).Get() is { } view && await finder.Sees(user, view.State) ? view.State : null);
    }

    private sealed record OtherIncident(IncidentState? State)
    {
        public bool IsUnknown => State is null;
    }
}
