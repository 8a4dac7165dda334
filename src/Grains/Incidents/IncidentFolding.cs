using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Makes an incident from its events. Pure: nothing but the state and the event goes in.</summary>
public static class IncidentFolding
{
    /// <summary>An incident to which nothing has happened yet.</summary>
    public static IncidentState Empty(string id) => new() { Id = id };

    /// <summary>The incident after all events of a history.</summary>
    public static IncidentState Fold(string id, IEnumerable<IncidentEvent> history) => history.Aggregate(Empty(id), Apply);

    /// <summary>The incident after one more event.</summary>
    public static IncidentState Apply(IncidentState incident, IncidentEvent happened)
    {
        var after = Step(incident, happened);
        return after with
        {
            Version = incident.Version + 1,
            LastAt = happened.At,
            OwnedSince = after.Owner == incident.Owner ? after.OwnedSince : happened.At,
            StepBegan = after.Step == incident.Step ? after.StepBegan : happened.At,
        };
    }

    /// <summary>The incident after some more events.</summary>
    public static IncidentState Apply(IncidentState incident, IReadOnlyList<IncidentEvent> happened)
    {
        for (var i = 0; i < happened.Count; i++) incident = Apply(incident, happened[i]);
        return incident;
    }

    private static IncidentState Step(IncidentState incident, IncidentEvent happened) => happened switch
    {
        IncidentReported e => Report(incident, e),
        IncidentAccepted e => incident with
        {
            Step = IncidentStep.Accepted,
            AcceptedAt = e.At,
            Desk = null,
            Limits = LimitRules.Done(e.Limits, LimitedStep.Accept, e.At),
        },
        WorkStarted e => incident with { Desk = e.Post, Wanted = null },
        IncidentTriaged e => incident with
        {
            Step = IncidentStep.Triaged,
            Category = e.Category,
            Severity = e.Severity,
            Route = e.Route,
            Owner = e.Owner,
            Operation = e.Operation,
            Desk = e.Route.Kind is RouteKind.Grid ? null : incident.Desk,
            Limits = e.Limits,
        },
        IncidentDispatched e => SentTo(incident, e.Owner, e.Assignee, e.At) with { PhoneAt = e.PhoneAt, LapseAt = e.LapseAt },
        IncidentTaken e => SentTo(incident, e.Owner, e.Assignee, e.At) with { Step = IncidentStep.Taken },
        AssigneeArrived e => incident with
        {
            Step = IncidentStep.OnScene,
            FirstOnSceneAt = incident.FirstOnSceneAt ?? e.At,
            Limits = LimitRules.Done(incident.Limits, LimitedStep.Arrive, e.At),
        },
        IncidentResolved e => Resolved(incident, e),
        IncidentVerified => incident with { Step = IncidentStep.Verified },
        ReworkOrdered e => InUnit(incident, e.Owner) with
        {
            Reworks = incident.Reworks + 1,
            Limits = LimitRules.Again(incident.Limits, LimitedStep.Resolve),
        },
        // What the unit before has asked for is not asked for by the next.
        IncidentEscalated e => SentTo(incident, e.Owner, null, e.At) with { Request = null },
        IncidentTransferred e => SentTo(incident, e.Owner, null, e.At) with { Request = null },
        LimitWarned e => incident with { Limits = LimitRules.Warned(incident.Limits, e.Step) },
        SupervisionStarted e => incident with { Limits = LimitRules.Supervised(incident.Limits, e) },
        NoteAdded or LateActionNoted => incident,
        IncidentRefused or IncidentMerged or IncidentWithdrawn or IncidentClosed or IncidentEvaluated => End(incident, happened),
        _ => DetourFolding.Apply(incident, happened),
    };

    /// <summary>Waits in a unit for somebody: a grid's in its zone, which sends somebody; another's in its queue.</summary>
    internal static IncidentState InUnit(IncidentState incident, UnitKey owner) => incident with
    {
        Step = owner.IsGrid || owner == UnitKey.CommandRoom ? IncidentStep.Triaged : IncidentStep.Dispatched,
        Owner = owner,
        Assignee = null,
        Desk = null,
        PhoneAt = null,
        LapseAt = null,
    };

    private static IncidentState Report(IncidentState incident, IncidentReported e) => incident with
    {
        Step = IncidentStep.Reported,
        Channel = e.Channel,
        Category = e.Category,
        Severity = e.Severity,
        Description = e.Description,
        Place = e.Place,
        HasContact = e.HasContact,
        OccurredAt = e.OccurredAt,
        ReportedAt = e.At,
        Limits = e.Limits,
        Number = e.Number,
        ExternalNumber = e.ExternalNumber,
    };

    private static IncidentState SentTo(IncidentState incident, UnitKey owner, string? assignee, DateTimeOffset at) => incident with
    {
        Step = IncidentStep.Dispatched,
        Owner = owner,
        Assignee = assignee,
        Assignees = assignee is null || incident.Assignees.Contains(assignee) ? incident.Assignees : [.. incident.Assignees, assignee],
        Wanted = null,
        Desk = null,
        PhoneAt = null,
        LapseAt = null,
        FirstUnit = incident.FirstUnit ?? owner,
        Partners = Without(incident.Partners, owner),
        Limits = LimitRules.Done(incident.Limits, LimitedStep.Dispatch, at),
    };

    private static IReadOnlyList<Partner> Without(IReadOnlyList<Partner> partners, UnitKey owner) =>
        partners.Count > 0 && partners.Any(partner => partner.Unit == owner) ? [.. partners.Where(partner => partner.Unit != owner)] : partners;

    private static IncidentState Resolved(IncidentState incident, IncidentResolved e) => incident with
    {
        Step = IncidentStep.Resolved,
        Handler = incident.Assignee,
        HandledBy = incident.Owner,
        Owner = UnitKey.CommandRoom,
        Assignee = null,
        PassedOver = [],
        Request = null,
        Limits = LimitRules.Done(incident.Limits, LimitedStep.Resolve, e.At),
    };

    private static IncidentState End(IncidentState incident, IncidentEvent happened) => happened switch
    {
        IncidentClosed e => Ended(incident, IncidentStep.Closed) with
        {
            ClosedAt = e.At,
            Limits = LimitRules.AtEnd(LimitRules.Done(LimitRules.Done(incident.Limits, LimitedStep.Close, e.At), LimitedStep.External, e.At)),
        },
        IncidentEvaluated e => incident with { Step = IncidentStep.Evaluated, Satisfaction = e.Satisfaction },
        IncidentRefused => Ended(incident, IncidentStep.Refused),
        IncidentMerged e => Ended(incident, IncidentStep.Merged) with { MergedInto = e.Into, Entrusted = LimitRules.Promises(incident.Limits) },
        _ => Ended(incident, IncidentStep.Withdrawn),
    };

    private static IncidentState Ended(IncidentState incident, IncidentStep step) => incident with
    {
        Step = step,
        Assignee = null,
        Desk = null,
        Suspension = null,
        Request = null,
        PhoneAt = null,
        LapseAt = null,
        Limits = LimitRules.AtEnd(incident.Limits),
    };
}
