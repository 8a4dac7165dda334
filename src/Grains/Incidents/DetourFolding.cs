using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>The events that lead off the straight way. See <see cref="IncidentFolding"/>: what comes in is a copy that nobody else has seen.</summary>
internal static class DetourFolding
{
    /// <summary>The incident after one more of them.</summary>
    public static IncidentState Apply(IncidentState incident, IncidentEvent happened) => happened switch
    {
        ReworkOrdered e => IncidentFolding.InUnit(incident, e.Owner) with
        {
            Reworks = incident.Reworks + 1,
            Limits = LimitRules.Again(incident.Limits, LimitedStep.Resolve),
        },
        IncidentEscalated e => IncidentFolding.HandOver(incident, e.Owner, e.At),
        IncidentTransferred e => IncidentFolding.HandOver(incident, e.Owner, e.At),
        IncidentReturned => IncidentFolding.InUnit(incident, UnitKey.CommandRoom) with { Returns = incident.Returns + 1, PassedOver = [], Request = null },
        IncidentReassigned e when DeskRelief.Concerns(incident) => DeskRelief.Apply(incident, e),
        IncidentReassigned e => Reassigned(IncidentFolding.InUnit(incident, e.Owner) with { Wanted = e.To }, e),
        AssignmentDeclined e => PassedOver(IncidentFolding.InUnit(incident, incident.Owner), e.Worker),
        AnswerMissed => incident with { PhoneAt = null },
        AssignmentLapsed e => PassedOver(IncidentFolding.InUnit(incident, incident.Owner), e.Worker),
        IncidentReclassified e => incident with { Category = e.Category, Severity = e.Severity, Limits = e.Limits },
        IncidentRelocated e => Relocated(incident, e),
        PartnersCalled e => incident with
        {
            Partners = [.. incident.Partners.Where(known => !e.Units.Contains(known.Unit)), .. e.Units.Select(unit => new Partner(unit, null, PartnerStage.Called, e.At))],
        },
        PartnerProgressed e => incident with
        {
            Partners = [.. incident.Partners.Select(known => known.Unit == e.Unit ? new Partner(e.Unit, e.Post, e.Stage, e.At) : known)],
        },
        ApprovalRequested e => incident with { Request = e.Request },
        RequestRejected => incident with { Request = null },
        // Whoever has it is set free: nobody waits on a scene for weeks.
        IncidentSuspended e => Freed(incident) with { Suspension = new Suspension(e.At, e.Until, e.Reason), Request = null },
        IncidentResumed e => incident with { Suspension = null, Given = [.. incident.Given, incident.Suspension!.Over(e.At)], Limits = e.Limits },
        LimitExtended e => incident with
        {
            Extensions = incident.Extensions + 1,
            Given = [.. incident.Given, new TimeGiven(e.At, null, e.Days)],
            Limits = e.Limits,
            Request = null,
        },
        _ => ApplyRest(incident, happened),
    };

    private static IncidentState ApplyRest(IncidentState incident, IncidentEvent happened) => happened switch
    {
        LimitWarned e => incident with { Limits = LimitRules.Warned(incident.Limits, e.Step) },
        SupervisionStarted e => incident with { Limits = LimitRules.Supervised(incident.Limits, e) },
        SupervisionOrdered e => incident with { Limits = LimitRules.With(incident.Limits, e.Reply) },
        SupervisionAnswered e => incident with { Limits = LimitRules.Done(incident.Limits, LimitedStep.Reply, e.At) },
        // What was passed on in writing keeps no promise to call.
        ReporterAnswered { From: not null } e => incident with { AnsweredAt = e.At },
        ReporterAnswered e => incident with { AnsweredAt = e.At, Limits = LimitRules.Done(incident.Limits, LimitedStep.CallBack, e.At) },
        ProfileSwitched e => incident with { Operation = e.First ? e.Operation : null, Limits = e.Limits },
        EmergencyHandedOver e => incident with { EmergencyService = e.Service },
        IncidentLinked e => incident with { Lead = e.Lead },
        IncidentJoined { Kind: JoinKind.Merged } e => incident with
        {
            Merged = [.. incident.Merged, e.From],
            Limits = (e.Promises ?? []).Aggregate(incident.Limits, LimitRules.With),
        },
        IncidentJoined { Kind: JoinKind.Unlinked } e => incident with { Linked = [.. incident.Linked.Where(linked => linked != e.From)] },
        IncidentJoined e => incident with { Linked = [.. incident.Linked, e.From] },
        IncidentReopened e => IncidentFolding.InUnit(incident, UnitKey.CommandRoom) with
        {
            MergedInto = null,
            Entrusted = [],
            Step = IncidentStep.Accepted,
            AcceptedAt = e.At,
            ClosedAt = null,
            Satisfaction = null,
            Reopens = incident.Reopens + 1,
            Returns = 0, // it waits at the dispatchers' desk again, and they may triage it
            Partners = [],
            Given = [],
            Limits = e.Limits,
        },
        _ => throw new InvalidOperationException($"No rule for the event {happened.GetType().Name}."),
    };

    // Whom the system took it from, to be relieved or sent to a severe one, has refused nothing.
    private static IncidentState Reassigned(IncidentState incident, IncidentReassigned e) =>
        e.To is { } wanted ? incident with { PassedOver = [.. incident.PassedOver.Where(who => who != wanted)] }
        : e.By == Caller.Rule.Id ? incident
        : PassedOver(incident, e.From);

    private static IncidentState PassedOver(IncidentState incident, string? who) =>
        who is null || incident.PassedOver.Contains(who) ? incident : incident with { PassedOver = [.. incident.PassedOver, who] };

    private static IncidentState Freed(IncidentState incident) =>
        incident.Step is IncidentStep.Dispatched or IncidentStep.Taken or IncidentStep.OnScene ? IncidentFolding.InUnit(incident, incident.Owner) : incident with { Desk = null };

    private static IncidentState Relocated(IncidentState incident, IncidentRelocated e)
    {
        var moved = incident with { Place = e.Place, Limits = e.Limits };
        if (e.Owner == incident.Owner) return moved;
        // Who is on the way goes on to the new place; without a grid nobody can be, and the command room sends it elsewhere.
        return e.Owner.IsGrid ? moved with { Owner = e.Owner } : IncidentFolding.InUnit(moved, e.Owner);
    }
}
