using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Incidents;

/// <summary>A unit sent it back as not its own; the command room owns it again and its limits run on.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentReturned")]
public sealed record IncidentReturned(UnitKey From, string Reason) : IncidentEvent;

/// <summary>It was taken from who had it, and waits in its unit for <paramref name="To"/>, or for anybody else.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentReassigned")]
public sealed record IncidentReassigned(UnitKey Owner, string? From, string? To, string Reason) : IncidentEvent
{
    /// <summary>The reason where a rule did it; null where a person did, and in logs from before rules gave theirs so.</summary>
    [Id(4)] public RuleReason? Rule { get; init; }
}

/// <summary>The named worker declined; the zone names another.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.AssignmentDeclined")]
public sealed record AssignmentDeclined(string Worker, string Reason) : IncidentEvent;

/// <summary>The named worker has not answered: phone them.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.AnswerMissed")]
public sealed record AnswerMissed(string Worker) : IncidentEvent;

/// <summary>The named worker has still not answered; the zone names another.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.AssignmentLapsed")]
public sealed record AssignmentLapsed(string Worker) : IncidentEvent;

/// <summary>Category or severity was changed on the way, and the limits with it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentReclassified")]
public sealed record IncidentReclassified(string Category, int Severity, IReadOnlyList<Limit> Limits, string Reason) : IncidentEvent;

/// <summary>It is elsewhere than reported. Work of a grid is now that of the new place's grid, or without one the command room's.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentRelocated")]
public sealed record IncidentRelocated(Place Place, UnitKey Owner, IReadOnlyList<Limit> Limits, string Reason) : IncidentEvent;

/// <summary>Other units act on it together with its owner (联动), who leads.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.PartnersCalled")]
public sealed record PartnersCalled(IReadOnlyList<UnitKey> Units, string Reason) : IncidentEvent;

/// <summary>A partner has come further.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.PartnerProgressed")]
public sealed record PartnerProgressed(UnitKey Unit, string Post, PartnerStage Stage, string? Summary) : IncidentEvent;

/// <summary>Somebody who may not decide it asks for a suspension or an extension.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.ApprovalRequested")]
public sealed record ApprovalRequested(ApprovalRequest Request) : IncidentEvent;

/// <summary>The request was not approved.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.RequestRejected")]
public sealed record RequestRejected(string Reason) : IncidentEvent;

/// <summary>Its clock stands still (挂账); nobody works on it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentSuspended")]
public sealed record IncidentSuspended(DateTimeOffset Until, string Reason) : IncidentEvent
{
    /// <summary>What the leader who granted it answered; null where a leader ordered it, and in logs from before answers were kept.</summary>
    [Id(2)] public string? Answer { get; init; }
}

/// <summary>Its clock goes on; what was left of each limit is left.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentResumed")]
public sealed record IncidentResumed(IReadOnlyList<Limit> Limits) : IncidentEvent
{
    /// <summary>Why; null where its time had come, where nobody said so, and in logs from before reasons were kept.</summary>
    [Id(1)] public string? Reason { get; init; }
}

/// <summary>It may take longer, by days.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.LimitExtended")]
public sealed record LimitExtended(double Days, IReadOnlyList<Limit> Limits, string Reason) : IncidentEvent
{
    /// <summary>What the leader who granted it answered; null where a leader ordered it, and in logs from before answers were kept.</summary>
    [Id(3)] public string? Answer { get; init; }
}

/// <summary>A leader or inspector pushes it and wants a reply by a time.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.SupervisionOrdered")]
public sealed record SupervisionOrdered(string Reason, Limit Reply) : IncidentEvent;

/// <summary>The reply to that.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.SupervisionAnswered")]
public sealed record SupervisionAnswered(string Text) : IncidentEvent;

/// <summary>The reporter was told how it stands.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.ReporterAnswered")]
public sealed record ReporterAnswered(string Text) : IncidentEvent
{
    /// <summary>The incident on which it was given, where that is another, into which this one was merged or which leads it.</summary>
    [Id(1)] public string? From { get; init; }
}

/// <summary>Danger to life: 110, 119 or 120 has it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.EmergencyHandedOver")]
public sealed record EmergencyHandedOver(string Service, string? Text) : IncidentEvent;

/// <summary>Another incident leads it: different matters of one cause.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentLinked")]
public sealed record IncidentLinked(string Lead) : IncidentEvent;

/// <summary>Another incident has been merged into this one or linked to it, or is led by another from now on.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentJoined")]
public sealed record IncidentJoined(string From, JoinKind Kind) : IncidentEvent
{
    /// <summary>Since when, UTC; null in logs from before answers were passed on.</summary>
    [Id(2)] public DateTimeOffset? Since { get; init; }

    /// <summary>What the other's reporter was promised and still waits for; null where nothing.</summary>
    [Id(3)] public IReadOnlyList<Limit>? Promises { get; init; }
}

/// <summary>It was closed too early, or merged into one that was merged into it; it is a case again, and its limits start anew.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentReopened")]
public sealed record IncidentReopened(IReadOnlyList<Limit> Limits, string Reason) : IncidentEvent
{
    /// <summary>The reason where a rule did it; null where a person did, and in logs from before rules gave theirs so.</summary>
    [Id(2)] public RuleReason? Rule { get; init; }
}

/// <summary>An action arrived from a phone without signal when somebody else already had the incident.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.LateActionNoted")]
public sealed record LateActionNoted(CommandKind Action, RefusalCode Code, string Detail) : IncidentEvent
{
    /// <summary>What its sender says was done, or why it was declined; null where the action says nothing, and in logs from before this was kept.</summary>
    [Id(3)] public string? Summary { get; init; }

    /// <summary>References to attachments; empty where there are none.</summary>
    [Id(4)] public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Who has it now: a worker or post, else the unit; null in logs from before this was kept.</summary>
    [Id(5)] public string? HeldBy { get; init; }
}

/// <summary>An operation was raised or has ended: what is left of limits is multiplied, and it is taken first, or no longer.</summary>
/// <param name="Operation">Code of the operation that is in force; null where it has ended.</param>
/// <param name="First">Whether the operation puts it first.</param>
/// <param name="Limits">Its limits from now on.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ProfileSwitched")]
public sealed record ProfileSwitched(string? Operation, bool First, IReadOnlyList<Limit> Limits) : IncidentEvent;
