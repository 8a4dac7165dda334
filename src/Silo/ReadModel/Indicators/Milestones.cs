using GovGrid.Grains.Incidents;
using GovGrid.Incidents;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>
/// An incident after some of its events, with the instants that its state does not keep. They are told by the steps that the events lead
/// to, so that a new kind of event need not be known here.
/// </summary>
/// <param name="State">The incident.</param>
/// <param name="ResolvedAt">When it was last resolved, UTC; null when it never was.</param>
/// <param name="ClosedAt">When it was closed, UTC; null when it is not.</param>
internal sealed record Milestones(IncidentState State, DateTimeOffset? ResolvedAt, DateTimeOffset? ClosedAt)
{
    /// <summary>Those of a history, which may end anywhere.</summary>
    public static Milestones Of(string incident, IEnumerable<IncidentEvent> history) =>
        history.Aggregate(new Milestones(IncidentFolding.Empty(incident), null, null), After);

    private static Milestones After(Milestones before, IncidentEvent happened)
    {
        var after = IncidentFolding.Apply(before.State, happened);
        var resolves = after.Step is IncidentStep.Resolved && before.State.Step is not IncidentStep.Resolved;
        var isClosed = after.Step is IncidentStep.Closed or IncidentStep.Evaluated;
        return new Milestones(after, resolves ? happened.At : before.ResolvedAt, isClosed ? before.ClosedAt ?? happened.At : null);
    }
}
