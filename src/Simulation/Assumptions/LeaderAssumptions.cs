using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Assumptions;

/// <summary>Shift leaders and the head of the command room.</summary>
/// <param name="Answer">Minutes until a request is answered.</param>
/// <param name="Approve">Share of requests that are approved.</param>
/// <param name="Name">Minutes to name the unit of what was returned too often.</param>
/// <param name="Supervise">Share of overdue matters that a leader pushes when supervision reaches them.</param>
/// <param name="Reply">How such pushes are replied to, an inspector's too.</param>
/// <param name="Reopen">Closed matters that are made cases again.</param>
/// <param name="Weather">When an operation is raised and ended.</param>
/// <param name="Handover">Hand-over sheets.</param>
public sealed record LeaderAssumptions(
    IReadOnlyList<Case<Law>> Answer,
    Assumed<double> Approve,
    IReadOnlyList<Case<Law>> Name,
    IReadOnlyList<Case<double>> Supervise,
    ReplyAssumptions Reply,
    ReopenAssumptions Reopen,
    AlarmAssumptions Weather,
    HandoverAssumptions Handover);

/// <summary>Replies to a supervision that somebody ordered.</summary>
/// <param name="Within">Minutes that are given for it.</param>
/// <param name="Answered">Share that is replied to.</param>
/// <param name="After">Minutes until the reply; those who take longer than given reply late.</param>
public sealed record ReplyAssumptions(Law Within, double Answered, Law After);

/// <summary>Closed matters that are made cases again because the reporter is not content.</summary>
/// <param name="Share">Share of ratings of 1 and 2, 0 to 1.</param>
/// <param name="After">Minutes after the rating; beyond the town's days for it the attempt is refused.</param>
public sealed record ReopenAssumptions(double Share, Law After);

/// <summary>How fast the shift leader reacts to weather.</summary>
/// <param name="Raise">Minutes from its beginning until the operation is raised.</param>
/// <param name="End">Minutes from its end until the operation is ended.</param>
public sealed record AlarmAssumptions(Law Raise, Law End);

/// <summary>Hand-over sheets at a change of shift.</summary>
/// <param name="Outgoing">Share that the outgoing leader signs, 0 to 1.</param>
/// <param name="Incoming">Share of these that the incoming leader signs, 0 to 1.</param>
/// <param name="After">Minutes after the change until each has signed.</param>
public sealed record HandoverAssumptions(double Outgoing, double Incoming, Law After);

/// <summary>Grid leaders.</summary>
/// <param name="Report">Share of what is found in a grid that its leader reports, and not a worker.</param>
/// <param name="Reassign">Share of overdue matters that they take from who has them, when supervision reaches them or their worker.</param>
/// <param name="After">Minutes until then.</param>
public sealed record GridLeaderAssumptions(Assumed<double> Report, Assumed<double> Reassign, Assumed<Law> After);

/// <summary>Inspectors.</summary>
/// <param name="Supervise">Share of overdue matters, per rung of supervision, that they push.</param>
/// <param name="Note">Share of those on which they only remark.</param>
/// <param name="Reopen">Share of ratings of 1 and 2 that they have looked at again.</param>
/// <param name="After">Minutes until then.</param>
public sealed record InspectorAssumptions(Assumed<double> Supervise, Assumed<double> Note, Assumed<double> Reopen, Assumed<Law> After);
