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
    public static IncidentState Fold(string id, IEnumerable<IncidentEvent> history) => history.Aggregate(Empty(id), Advance);

    /// <summary>The incident after one more event.</summary>
    public static IncidentState Apply(IncidentState incident, IncidentEvent happened) => Advance(incident with { }, happened);

    /// <summary>The incident after some more events: one copy for all of them.</summary>
    public static IncidentState Apply(IncidentState incident, IReadOnlyList<IncidentEvent> happened)
    {
        if (happened.Count == 0) return incident;
        var after = incident with { };
        for (var i = 0; i < happened.Count; i++) after = Advance(after, happened[i]);
        return after;
    }

    /// <summary>Takes an event into a copy that nobody else has seen.</summary>
    /// <returns>The copy, or another one.</returns>
    internal static IncidentState Advance(IncidentState own, IncidentEvent happened)
    {
        var (owner, step) = (own.Owner, own.Step);
        var after = Step(own, happened);
        after.Version++;
        after.LastAt = happened.At;
        if (after.Owner != owner) (after.OwnedSince, after.Limits) = (happened.At, LimitRules.OfNextOwner(after.Limits));
        if (after.Step != step) after.StepBegan = happened.At;
        return after;
    }

    private static IncidentState Step(IncidentState own, IncidentEvent happened)
    {
        switch (happened)
        {
            case IncidentReported e: return Report(own, e);
            case IncidentAccepted e: return Accept(own, e);
            case WorkStarted e:
                (own.Desk, own.Wanted) = (e.Post, null);
                return own;
            case IncidentTriaged e: return Triage(own, e);
            case IncidentDispatched e:
                SendTo(own, e.Owner, e.Assignee, e.At);
                (own.PhoneAt, own.LapseAt) = (e.PhoneAt, e.LapseAt);
                return own;
            case IncidentTaken e:
                SendTo(own, e.Owner, e.Assignee, e.At);
                own.Step = IncidentStep.Taken;
                return own;
            case AssigneeArrived e:
                own.Step = IncidentStep.OnScene;
                own.FirstOnSceneAt ??= e.At;
                own.Limits = LimitRules.Done(own.Limits, LimitedStep.Arrive, e.At);
                return own;
            case IncidentResolved e: return Resolve(own, e);
            case IncidentVerified:
                own.Step = IncidentStep.Verified;
                return own;
            case NoteAdded or LateActionNoted: return own;
            case IncidentRefused or IncidentMerged or IncidentWithdrawn or IncidentClosed or IncidentEvaluated: return End(own, happened);
            default: return DetourFolding.Apply(own, happened);
        }
    }

    // What the unit before has asked for is not asked for by the next.
    internal static IncidentState HandOver(IncidentState own, UnitKey owner, DateTimeOffset at)
    {
        SendTo(own, owner, null, at);
        own.Request = null;
        return own;
    }

    /// <summary>Waits in a unit for somebody: a grid's in its zone, which sends somebody; another's in its queue.</summary>
    internal static IncidentState InUnit(IncidentState own, UnitKey owner)
    {
        own.Step = owner.IsGrid || owner == UnitKey.CommandRoom ? IncidentStep.Triaged : IncidentStep.Dispatched;
        own.Owner = owner;
        (own.Assignee, own.Desk, own.PhoneAt, own.LapseAt) = (null, null, null, null);
        return own;
    }

    private static IncidentState Report(IncidentState own, IncidentReported e)
    {
        own.Step = IncidentStep.Reported;
        (own.Category, own.Severity, own.Place, own.Limits) = (e.Category, e.Severity, e.Place, e.Limits);
        own.Report = new ReportedFacts
        {
            Channel = e.Channel,
            Description = e.Description,
            HasContact = e.HasContact,
            ReportedAt = e.At,
            OccurredAt = e.OccurredAt,
            Number = e.Number,
            ExternalNumber = e.ExternalNumber,
        };
        return own;
    }

    private static IncidentState Accept(IncidentState own, IncidentAccepted e)
    {
        (own.Step, own.AcceptedAt, own.Desk) = (IncidentStep.Accepted, e.At, null);
        own.Limits = LimitRules.Done(e.Limits, LimitedStep.Accept, e.At);
        return own;
    }

    private static IncidentState Triage(IncidentState own, IncidentTriaged e)
    {
        own.Step = IncidentStep.Triaged;
        (own.Category, own.Severity, own.Route) = (e.Category, e.Severity, e.Route);
        (own.Owner, own.Operation, own.Limits) = (e.Owner, e.Operation, e.Limits);
        if (e.Route.Kind is RouteKind.Grid) own.Desk = null;
        return own;
    }

    private static void SendTo(IncidentState own, UnitKey owner, string? assignee, DateTimeOffset at)
    {
        (own.Step, own.Owner, own.Assignee) = (IncidentStep.Dispatched, owner, assignee);
        if (assignee is not null && !own.Assignees.Contains(assignee)) own.Assignees = [.. own.Assignees, assignee];
        (own.Wanted, own.Desk, own.PhoneAt, own.LapseAt) = (null, null, null, null);
        own.FirstUnit ??= owner;
        own.Partners = Without(own.Partners, owner);
        own.Limits = LimitRules.Done(own.Limits, LimitedStep.Dispatch, at);
    }

    private static IReadOnlyList<Partner> Without(IReadOnlyList<Partner> partners, UnitKey owner) =>
        partners.Count > 0 && partners.Any(partner => partner.Unit == owner) ? [.. partners.Where(partner => partner.Unit != owner)] : partners;

    private static IncidentState Resolve(IncidentState own, IncidentResolved e)
    {
        own.Step = IncidentStep.Resolved;
        (own.Handler, own.HandledBy) = (own.Assignee, own.Owner);
        (own.Owner, own.Assignee, own.PassedOver, own.Request) = (UnitKey.CommandRoom, null, [], null);
        own.Limits = LimitRules.Done(own.Limits, LimitedStep.Resolve, e.At);
        return own;
    }

    private static IncidentState End(IncidentState own, IncidentEvent happened)
    {
        switch (happened)
        {
            case IncidentEvaluated e:
                (own.Step, own.Satisfaction) = (IncidentStep.Evaluated, e.Satisfaction);
                return own;
            case IncidentClosed e:
                own.ClosedAt = e.At;
                own.Limits = LimitRules.Done(LimitRules.Done(own.Limits, LimitedStep.Close, e.At), LimitedStep.External, e.At);
                return Ended(own, IncidentStep.Closed);
            case IncidentMerged e:
                (own.MergedInto, own.Entrusted) = (e.Into, LimitRules.Promises(own.Limits));
                return Ended(own, IncidentStep.Merged);
            case IncidentRefused: return Ended(own, IncidentStep.Refused);
            default: return Ended(own, IncidentStep.Withdrawn);
        }
    }

    private static IncidentState Ended(IncidentState own, IncidentStep step)
    {
        own.Step = step;
        (own.Assignee, own.Desk, own.Suspension, own.Request, own.PhoneAt, own.LapseAt) = (null, null, null, null, null, null);
        own.Limits = LimitRules.AtEnd(own.Limits);
        return own;
    }
}
