using GovGrid.Incidents;
using Route = GovGrid.Towns.Route;

namespace GovGrid.LiveHub.Incidents;

/// <summary>What every command may say.</summary>
public record CommandBody
{
    /// <summary>When it was done, where that is not now; counted at most 12 hours back.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>A command that gives a reason.</summary>
public sealed record ReasonBody : CommandBody
{
    /// <summary>Why; at most 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>Category, severity and route.</summary>
public sealed record TriageBody : CommandBody
{
    /// <summary>Code of a category of the town.</summary>
    public string? Category { get; init; }

    /// <summary>1 to 4; the category's when left out.</summary>
    public int? Severity { get; init; }

    /// <summary>The category's when left out.</summary>
    public Route? Route { get; init; }

    /// <summary>Why this severity; needed where it is neither the category's nor the one that the incident has so far.</summary>
    public string? Reason { get; init; }
}

/// <summary>To whom it goes.</summary>
public sealed record DispatchBody : CommandBody
{
    /// <summary>A platform, agency, department or the county; what the route says when left out.</summary>
    public string? Unit { get; init; }
}

/// <summary>Who takes it.</summary>
public sealed record TakeBody : CommandBody
{
    /// <summary>A post of the caller's unit; the caller when left out.</summary>
    public string? Assignee { get; init; }
}

/// <summary>What was done.</summary>
public sealed record ResolveBody : CommandBody
{
    /// <summary>In words; at most 4,000 characters.</summary>
    public string? Summary { get; init; }

    /// <summary>References to attachments; at most 20.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>How it was verified.</summary>
public sealed record VerifyBody : CommandBody
{
    /// <summary><c>onSite</c>, <c>callBack</c>, <c>photo</c> or <c>sampling</c>.</summary>
    public VerificationMethod? Method { get; init; }

    /// <summary>References to attachments that show it; at most 20.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>Closing.</summary>
public sealed record CloseBody : CommandBody
{
    /// <summary>True says that the caller has looked at each incident linked to this one; needed where there are any.</summary>
    public bool? LinkedSeen { get; init; }
}

/// <summary>The reporter's rating.</summary>
public sealed record EvaluateBody : CommandBody
{
    /// <summary>1 very dissatisfied to 5 very satisfied.</summary>
    public int? Satisfaction { get; init; }
}

/// <summary>To whom the case is handed over, and why.</summary>
public sealed record TransferBody : CommandBody
{
    /// <summary>A platform, agency or department.</summary>
    public string? Unit { get; init; }

    /// <summary>Why; at most 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>The incident that goes on for it.</summary>
public sealed record MergeBody : CommandBody
{
    /// <summary>Its id.</summary>
    public string? Into { get; init; }
}

/// <summary>A remark.</summary>
public sealed record NoteBody : CommandBody
{
    /// <summary>1 to 4,000 characters.</summary>
    public string? Text { get; init; }
}
