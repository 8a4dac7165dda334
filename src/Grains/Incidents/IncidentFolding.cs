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
        var after = Step(incident, happened) with { Version = incident.Version + 1, LastAt = happened.At };
        return after.Step == incident.Step ? after : after with { StepBegan = happened.At };
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
        WorkStarted e => incident with { Desk = e.Post },
        IncidentTriaged e => incident with
        {
            Step = IncidentStep.Triaged,
            Category = e.Category,
            Severity = e.Severity,
            Route = e.Route,
            Owner = e.Owner,
            Desk = e.Route.Kind is RouteKind.Grid ? null : incident.Desk,
            Limits = e.Limits,
        },
        IncidentDispatched e => SentTo(incident, e.Owner, e.Assignee, e.At),
        IncidentTaken e => SentTo(incident, e.Owner, e.Assignee, e.At) with { Step = IncidentStep.Taken },
        AssigneeArrived e => incident with
        {
            Step = IncidentStep.OnScene,
            FirstOnSceneAt = incident.FirstOnSceneAt ?? e.At,
            Limits = LimitRules.Done(incident.Limits, LimitedStep.Arrive, e.At),
        },
        IncidentResolved e => incident with
        {
            Step = IncidentStep.Resolved,
            Handler = incident.Assignee,
            HandledBy = incident.Owner,
            Owner = UnitKey.CommandRoom,
            Assignee = null,
            Limits = LimitRules.Done(incident.Limits, LimitedStep.Resolve, e.At),
        },
        IncidentVerified => incident with { Step = IncidentStep.Verified },
        ReworkOrdered e => Reworked(incident, e),
        IncidentEscalated e => SentTo(incident, e.Owner, null, e.At),
        IncidentTransferred e => SentTo(incident, e.Owner, null, e.At),
        LimitWarned e => incident with { Limits = LimitRules.Set(incident.Limits, e.Step, LimitState.Warned) },
        SupervisionStarted e => incident with { Limits = LimitRules.Set(incident.Limits, e.Step, LimitState.Overdue) },
        NoteAdded => incident,
        _ => End(incident, happened),
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
    };

    private static IncidentState SentTo(IncidentState incident, UnitKey owner, string? assignee, DateTimeOffset at) => incident with
    {
        Step = IncidentStep.Dispatched,
        Owner = owner,
        Assignee = assignee,
        Desk = null,
        FirstUnit = incident.FirstUnit ?? owner,
        Limits = LimitRules.Done(incident.Limits, LimitedStep.Dispatch, at),
    };

    // Work in a grid goes back to the zone, which sends somebody again; a unit's goes back to its queue.
    private static IncidentState Reworked(IncidentState incident, ReworkOrdered e) => incident with
    {
        Step = e.Owner.IsGrid ? IncidentStep.Triaged : IncidentStep.Dispatched,
        Owner = e.Owner,
        Desk = null,
        Reworks = incident.Reworks + 1,
        Limits = LimitRules.Again(incident.Limits, LimitedStep.Resolve),
    };

    private static IncidentState End(IncidentState incident, IncidentEvent happened) => happened switch
    {
        IncidentClosed e => Ended(incident, IncidentStep.Closed) with
        {
            Limits = LimitRules.AtEnd(LimitRules.Done(incident.Limits, LimitedStep.Close, e.At)),
        },
        IncidentEvaluated e => incident with { Step = IncidentStep.Evaluated, Satisfaction = e.Satisfaction },
        IncidentRefused => Ended(incident, IncidentStep.Refused),
        IncidentMerged e => Ended(incident, IncidentStep.Merged) with { MergedInto = e.Into },
        IncidentWithdrawn => Ended(incident, IncidentStep.Withdrawn),
        _ => throw new InvalidOperationException($"No rule for the event {happened.GetType().Name}."),
    };

    private static IncidentState Ended(IncidentState incident, IncidentStep step) => incident with
    {
        Step = step,
        Assignee = null,
        Desk = null,
        Limits = LimitRules.AtEnd(incident.Limits),
    };
}
