using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Incidents;

/// <summary>
/// Something that happened to an incident. An incident is its events, in order; the n-th has version n. The type names in
/// JSON (<c>reported</c>, <c>accepted</c> …) are those of the API's history and of event logs.
/// </summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentEvent")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(IncidentReported), "reported")]
[JsonDerivedType(typeof(IncidentAccepted), "accepted")]
[JsonDerivedType(typeof(IncidentRefused), "refused")]
[JsonDerivedType(typeof(WorkStarted), "workStarted")]
[JsonDerivedType(typeof(IncidentTriaged), "triaged")]
[JsonDerivedType(typeof(IncidentDispatched), "dispatched")]
[JsonDerivedType(typeof(IncidentTaken), "taken")]
[JsonDerivedType(typeof(AssigneeArrived), "arrived")]
[JsonDerivedType(typeof(IncidentResolved), "resolved")]
[JsonDerivedType(typeof(IncidentVerified), "verified")]
[JsonDerivedType(typeof(ReworkOrdered), "reworkOrdered")]
[JsonDerivedType(typeof(IncidentClosed), "closed")]
[JsonDerivedType(typeof(IncidentEvaluated), "evaluated")]
[JsonDerivedType(typeof(IncidentEscalated), "escalated")]
[JsonDerivedType(typeof(IncidentTransferred), "transferred")]
[JsonDerivedType(typeof(IncidentMerged), "merged")]
[JsonDerivedType(typeof(IncidentWithdrawn), "withdrawn")]
[JsonDerivedType(typeof(NoteAdded), "noteAdded")]
[JsonDerivedType(typeof(IncidentReturned), "returned")]
[JsonDerivedType(typeof(IncidentReassigned), "reassigned")]
[JsonDerivedType(typeof(AssignmentDeclined), "declined")]
[JsonDerivedType(typeof(AnswerMissed), "answerMissed")]
[JsonDerivedType(typeof(AssignmentLapsed), "assignmentLapsed")]
[JsonDerivedType(typeof(IncidentReclassified), "reclassified")]
[JsonDerivedType(typeof(IncidentRelocated), "relocated")]
[JsonDerivedType(typeof(PartnersCalled), "partnersCalled")]
[JsonDerivedType(typeof(PartnerProgressed), "partnerProgressed")]
[JsonDerivedType(typeof(ApprovalRequested), "approvalRequested")]
[JsonDerivedType(typeof(RequestRejected), "requestRejected")]
[JsonDerivedType(typeof(IncidentSuspended), "suspended")]
[JsonDerivedType(typeof(IncidentResumed), "resumed")]
[JsonDerivedType(typeof(LimitExtended), "limitExtended")]
[JsonDerivedType(typeof(SupervisionOrdered), "supervisionOrdered")]
[JsonDerivedType(typeof(SupervisionAnswered), "supervisionAnswered")]
[JsonDerivedType(typeof(ReporterAnswered), "reporterAnswered")]
[JsonDerivedType(typeof(EmergencyHandedOver), "emergencyHandedOver")]
[JsonDerivedType(typeof(IncidentLinked), "linked")]
[JsonDerivedType(typeof(IncidentJoined), "joined")]
[JsonDerivedType(typeof(IncidentReopened), "reopened")]
[JsonDerivedType(typeof(LateActionNoted), "lateActionNoted")]
[JsonDerivedType(typeof(ProfileSwitched), "profileSwitched")]
[JsonDerivedType(typeof(LimitWarned), "limitWarned")]
[JsonDerivedType(typeof(SupervisionStarted), "supervisionStarted")]
public abstract record IncidentEvent
{
    [Id(0)] private DateTimeOffset at;
    [Id(1)] private DateTimeOffset receivedAt;
    [Id(2)] private string by = "";
    [Id(3)] private string command = "";

    /// <summary>When it happened, UTC; never before the event before it.</summary>
    [JsonRequired] public DateTimeOffset At { get => at; init => at = value; }

    /// <summary>When the system learned of it, UTC.</summary>
    [JsonRequired] public DateTimeOffset ReceivedAt { get => receivedAt; init => receivedAt = value; }

    /// <summary>Id of who did it; <c>rule</c> for the system.</summary>
    [JsonRequired] public string By { get => by; init => by = value; }

    /// <summary>Id of the command that it answers.</summary>
    [JsonRequired] public string Command { get => command; init => command = value; }

    /// <summary>Puts onto one that nobody has seen yet when it happened, by whom, and by which command.</summary>
    internal void Stamp(DateTimeOffset at, DateTimeOffset receivedAt, string by, string command) =>
        (this.at, this.receivedAt, this.by, this.command) = (at, receivedAt, by, command);
}

/// <summary>A report came in.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentReported")]
public sealed record IncidentReported(
    Channel Channel,
    string? Category,
    int Severity,
    string Description,
    Place Place,
    bool HasContact,
    DateTimeOffset? OccurredAt,
    IReadOnlyList<Limit> Limits) : IncidentEvent
{
    [Id(8)] private string? number;

    /// <summary>Number that can be read over the phone, <c>yyMMdd-NNNN</c>; null in logs from before there were numbers.</summary>
    public string? Number { get => number; init => number = value; }

    /// <summary>Number that another hotline, such as 12345, gave it; null where it came from none.</summary>
    [Id(9)] public string? ExternalNumber { get; init; }

    /// <summary>Ids of photos that came with it; null where none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Id(10)] public IReadOnlyList<string>? Attachments { get; init; }

    /// <summary>Gives one that nobody has seen yet its number.</summary>
    internal void Give(string number) => this.number = number;
}

/// <summary>It became a case; its limits start, as far as its category is known.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentAccepted")]
public sealed record IncidentAccepted(IReadOnlyList<Limit> Limits) : IncidentEvent;

/// <summary>It did not become a case.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentRefused")]
public sealed record IncidentRefused(string Reason) : IncidentEvent;

/// <summary>A post of the command room works on it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.WorkStarted")]
public sealed record WorkStarted(UnitKey Unit, string Post) : IncidentEvent;

/// <summary>Category, severity and route were set, and with them the limits. On the grid route the grid owns it from here.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentTriaged")]
public sealed record IncidentTriaged(string Category, int Severity, Route Route, UnitKey Owner, IReadOnlyList<Limit> Limits) : IncidentEvent
{
    /// <summary>Code of the operation that puts it first; null without one.</summary>
    [Id(5)] public string? Operation { get; init; }

    /// <summary>Why this severity; null where nobody had to say.</summary>
    [Id(6)] public string? Reason { get; init; }
}

/// <summary>It went to a unit, or on the grid route to a named worker.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentDispatched")]
public sealed record IncidentDispatched(UnitKey Owner, string? Assignee, double? TravelSeconds, string? Reason) : IncidentEvent
{
    /// <summary>When a named worker who has not answered is to be phoned, UTC; null for units, which take from a queue.</summary>
    [Id(4)] public DateTimeOffset? PhoneAt { get; init; }

    /// <summary>When the assignment lapses without an answer, UTC.</summary>
    [Id(5)] public DateTimeOffset? LapseAt { get; init; }

    /// <summary>Who was considered, best first, and why each was taken or passed over; empty where nobody chose.</summary>
    [Id(6)] public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>When the rota next has somebody at the unit, UTC; null where it has somebody there now, and for workers.</summary>
    [Id(7)] public DateTimeOffset? NobodyUntil { get; init; }
}

/// <summary>Somebody took it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentTaken")]
public sealed record IncidentTaken(UnitKey Owner, string Assignee) : IncidentEvent;

/// <summary>The assignee is on the scene.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.AssigneeArrived")]
public sealed record AssigneeArrived : IncidentEvent;

/// <summary>It is handled; the command room owns it until it is closed.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentResolved")]
public sealed record IncidentResolved(string Summary, IReadOnlyList<string> Evidence) : IncidentEvent;

/// <summary>Another than the handler confirmed that it is handled.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentVerified")]
public sealed record IncidentVerified(VerificationMethod Method) : IncidentEvent
{
    /// <summary>Ids of photos that show it; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Id(1)] public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>The check failed; it is back with the unit that handled it (返工).</summary>
[GenerateSerializer, Immutable, Alias("govgrid.ReworkOrdered")]
public sealed record ReworkOrdered(UnitKey Owner, string Reason) : IncidentEvent;

/// <summary>It is closed.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentClosed")]
public sealed record IncidentClosed : IncidentEvent;

/// <summary>The reporter rated it, 1 to 5.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentEvaluated")]
public sealed record IncidentEvaluated(int Satisfaction) : IncidentEvent;

/// <summary>It went up to the county.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentEscalated")]
public sealed record IncidentEscalated(UnitKey Owner, string Reason) : IncidentEvent;

/// <summary>It was handed over to another unit.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentTransferred")]
public sealed record IncidentTransferred(UnitKey Owner, string Reason) : IncidentEvent
{
    [Id(2)] private string? notice;

    /// <summary>Number of the notice (案件移送抄告), <c>yyyy-NNNN</c>; null in logs from before there were numbers.</summary>
    public string? Notice { get => notice; init => notice = value; }

    /// <summary>When the rota next has somebody at the unit, UTC; null where it has somebody there now.</summary>
    [Id(3)] public DateTimeOffset? NobodyUntil { get; init; }

    /// <summary>Gives one that nobody has seen yet its number.</summary>
    internal void Give(string notice) => this.notice = notice;
}

/// <summary>Another incident goes on for it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentMerged")]
public sealed record IncidentMerged(string Into) : IncidentEvent;

/// <summary>The report was taken back.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentWithdrawn")]
public sealed record IncidentWithdrawn(string Reason) : IncidentEvent;

/// <summary>A remark was added.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.NoteAdded")]
public sealed record NoteAdded(string Text) : IncidentEvent;

/// <summary>A limit comes near; the owner is warned.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.LimitWarned")]
public sealed record LimitWarned(LimitedStep Step, DateTimeOffset Due) : IncidentEvent;

/// <summary>
/// A limit has passed; supervision (督办) has started, or goes one rung up the town's ladder: worker → grid leader → platform → shift leader →
/// head of the command room → county.
/// </summary>
[GenerateSerializer, Immutable, Alias("govgrid.SupervisionStarted")]
public sealed record SupervisionStarted(LimitedStep Step, DateTimeOffset Due) : IncidentEvent
{
    /// <summary>Which rung, from 1.</summary>
    [Id(2)] public int Level { get; init; } = 1;

    /// <summary>Who is pushed; null in logs from before the ladder.</summary>
    [Id(3)] public Role? To { get; init; }

    /// <summary>When it goes up by itself, UTC; null on the last rung.</summary>
    [Id(4)] public DateTimeOffset? NextAt { get; init; }

    /// <summary>The platform or county whose officer is pushed; null where it is the command room's or the owner's own, and in logs from before that was said.</summary>
    [Id(5)] public UnitKey? Unit { get; init; }
}
