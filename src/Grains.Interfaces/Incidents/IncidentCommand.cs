using GovGrid.Common;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Incidents;

/// <summary>
/// Something somebody wants done to an incident. Which command is allowed in which state to which role stands in
/// docs/states.md. A repeat under the same <see cref="Id"/> has no second effect and gets the same answer.
/// </summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentCommand")]
public abstract record IncidentCommand
{
    /// <summary>Idempotency key, unique per caller and incident; 1 to 100 characters.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Who gives it.</summary>
    [Id(1)] public required Caller By { get; init; }

    /// <summary>When it was done, UTC. Counted at most 12 hours back and never before the incident's last event.</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>The version that the caller has seen; null when the caller does not mind.</summary>
    [Id(3)] public int? IfVersion { get; init; }

    /// <summary>Which command it is.</summary>
    public abstract CommandKind Kind { get; }
}

/// <summary>Takes a report in. Only as the first command of an incident.</summary>
/// <param name="Channel">How it came in.</param>
/// <param name="Category">Code of a category of the town; null when the reporter did not know.</param>
/// <param name="Severity">1 to 4; null for the category's default.</param>
/// <param name="Description">What is wrong; at most 4,000 characters.</param>
/// <param name="Place">Where.</param>
/// <param name="HasContact">Whether the reporter left a contact, which is kept elsewhere.</param>
/// <param name="OccurredAt">When the reporter says it happened, UTC, where that differs from the report; limits do not use it.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ReportIncident")]
public sealed record ReportIncident(
    Channel Channel,
    string? Category,
    int? Severity,
    string Description,
    Place Place,
    bool HasContact,
    DateTimeOffset? OccurredAt = null) : IncidentCommand
{
    /// <summary>When the reporter was promised to be called back, UTC; null where nothing was promised.</summary>
    [Id(7)] public DateTimeOffset? CallBackBy { get; init; }

    /// <summary>The case of another hotline, such as 12345, that it comes from.</summary>
    [Id(8)] public ExternalCase? External { get; init; }

    /// <summary>Ids of photos that the reporter sent, at most 20; null where none. The edge has seen to it that they are there, and nobody else's.</summary>
    [Id(9)] public IReadOnlyList<string>? Attachments { get; init; }

    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Report;
}

/// <summary>Accepts a report as a case.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.AcceptIncident")]
public sealed record AcceptIncident : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Accept;
}

/// <summary>Does not accept a report.</summary>
/// <param name="Reason">Told to the reporter; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.RefuseIncident")]
public sealed record RefuseIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Refuse;
}

/// <summary>A post of a unit starts to work on what waits in the unit's queue. Given by the unit to a post, or by a person to themselves.</summary>
/// <param name="Unit">The unit whose queue it waits in.</param>
/// <param name="Post">Who works on it.</param>
[GenerateSerializer, Immutable, Alias("govgrid.StartWork")]
public sealed record StartWork(UnitKey Unit, string Post) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Start;
}

/// <summary>Sets category, severity and route.</summary>
/// <param name="Category">Code of a category of the town.</param>
/// <param name="Severity">1 to 4; null for the category's default.</param>
/// <param name="Route">Null for the category's route.</param>
[GenerateSerializer, Immutable, Alias("govgrid.TriageIncident")]
public sealed record TriageIncident(string Category, int? Severity = null, Route? Route = null) : IncidentCommand
{
    /// <summary>Why this severity; needed where it is neither the category's default nor what the incident has so far, such as by its reporter.</summary>
    [Id(3)] public string? Reason { get; init; }

    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Triage;
}

/// <summary>Sends an incident to the unit that shall handle it.</summary>
/// <param name="Unit">A platform, agency, department or the county; null for what the route says.</param>
[GenerateSerializer, Immutable, Alias("govgrid.DispatchIncident")]
public sealed record DispatchIncident(UnitKey? Unit = null) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Dispatch;
}

/// <summary>Names the grid worker who shall handle an incident on the grid route, whom the zone has reserved.</summary>
/// <param name="Worker">Id of the worker.</param>
/// <param name="TravelSeconds">Expected travel time in seconds.</param>
/// <param name="Reason">Why this worker, in one line.</param>
[GenerateSerializer, Immutable, Alias("govgrid.AssignWorker")]
public sealed record AssignWorker(string Worker, double TravelSeconds, string Reason) : IncidentCommand
{
    /// <summary>Who was considered, best first; at most a dozen.</summary>
    [Id(3)] public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Assign;
}

/// <summary>Takes an incident: the named worker, a crew of the unit that owns it, or a worker who found it.</summary>
/// <param name="Assignee">Who takes it; null for the caller.</param>
[GenerateSerializer, Immutable, Alias("govgrid.TakeIncident")]
public sealed record TakeIncident(string? Assignee = null) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Take;
}

/// <summary>Is on the scene.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.ArriveAtIncident")]
public sealed record ArriveAtIncident : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Arrive;
}

/// <summary>Has handled it.</summary>
/// <param name="Summary">What was done; not empty.</param>
/// <param name="Evidence">References to photos or documents that show it; as many different ones as the town's <see cref="TownPolicy.LeastEvidence"/> at least.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ResolveIncident")]
public sealed record ResolveIncident(string Summary, IReadOnlyList<string> Evidence) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Resolve;
}

/// <summary>Confirms that it is handled; by another than the handler.</summary>
/// <param name="Method">How it was verified.</param>
[GenerateSerializer, Immutable, Alias("govgrid.VerifyIncident")]
public sealed record VerifyIncident(VerificationMethod Method) : IncidentCommand
{
    /// <summary>Ids of photos that show it, at most 20; null where none.</summary>
    [Id(1)] public IReadOnlyList<string>? Evidence { get; init; }

    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Verify;
}

/// <summary>Sends it back to who handled it, because the check failed.</summary>
/// <param name="Reason">What is missing; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ReworkIncident")]
public sealed record ReworkIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Rework;
}

/// <summary>Closes a verified incident.</summary>
/// <param name="LinkedSeen">Said by who has looked at each incident linked to this one; refused without, where there are any.</param>
[GenerateSerializer, Immutable, Alias("govgrid.CloseIncident")]
public sealed record CloseIncident(bool LinkedSeen = false) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Close;
}

/// <summary>The reporter's rating of a closed incident.</summary>
/// <param name="Satisfaction">1 very dissatisfied to 5 very satisfied.</param>
[GenerateSerializer, Immutable, Alias("govgrid.EvaluateIncident")]
public sealed record EvaluateIncident(int Satisfaction) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Evaluate;
}

/// <summary>Passes it on to the county centre, which assigns a department.</summary>
/// <param name="Reason">Why the town may not or cannot; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.EscalateIncident")]
public sealed record EscalateIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Escalate;
}

/// <summary>Hands the case over to another unit (案件移送).</summary>
/// <param name="Unit">A platform, agency or department.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.TransferIncident")]
public sealed record TransferIncident(UnitKey Unit, string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Transfer;
}

/// <summary>Ends it because another incident is the same matter.</summary>
/// <param name="Into">Id of the incident that goes on.</param>
[GenerateSerializer, Immutable, Alias("govgrid.MergeIncident")]
public sealed record MergeIncident(string Into) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Merge;
}

/// <summary>Adds a remark.</summary>
/// <param name="Text">1 to 4,000 characters.</param>
[GenerateSerializer, Immutable, Alias("govgrid.NoteOnIncident")]
public sealed record NoteOnIncident(string Text) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Note;
}

/// <summary>Takes the report back.</summary>
/// <param name="Reason">Why; may be empty where the resident does who reported it.</param>
[GenerateSerializer, Immutable, Alias("govgrid.WithdrawIncident")]
public sealed record WithdrawIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Withdraw;
}

/// <summary>Looks at the limits: warns and starts supervision where they are due. Given by the grid's timer; harmless when late or doubled.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.CheckLimits")]
public sealed record CheckLimits : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.CheckLimits;
}

/// <summary>
/// The town is in an operation, or no longer: limits and order follow it. Given by the system with each resume; harmless when late or doubled.
/// </summary>
/// <param name="Operation">Code of the operation that is in force; null in ordinary times.</param>
[GenerateSerializer, Immutable, Alias("govgrid.SwitchProfile")]
public sealed record SwitchProfile(string? Operation) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.SwitchProfile;
}
