using GovGrid.Incidents;
using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Who shall have it instead, and why.</summary>
public sealed record ReassignBody : CommandBody
{
    /// <summary>A worker or post of the unit that owns it; whoever is best when left out.</summary>
    public string? To { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>What it really is, and why that was not seen before.</summary>
public sealed record ReclassifyBody : CommandBody
{
    /// <summary>Code of a category of the town.</summary>
    public string? Category { get; init; }

    /// <summary>1 to 4; the category's when left out.</summary>
    public int? Severity { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>Where it really is; a location, an address, or both.</summary>
public sealed record RelocateBody : CommandBody
{
    /// <summary>In WGS 84 degrees.</summary>
    public LocationBody? Location { get; init; }

    /// <summary>In words; looked up among the standard addresses when there is no location.</summary>
    public string? Address { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>Whom the owner calls to act with it (联动).</summary>
public sealed record AssistBody : CommandBody
{
    /// <summary>1 to 8 platforms, agencies or departments.</summary>
    public IReadOnlyList<string>? Units { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>How far the caller's unit, which was called to act with the owner, has come.</summary>
public sealed record SupportBody : CommandBody
{
    /// <summary><c>taken</c>, <c>onScene</c> or <c>done</c>.</summary>
    public PartnerStage? Stage { get; init; }

    /// <summary>A post of the caller's unit; the caller when left out.</summary>
    public string? Post { get; init; }

    /// <summary>What was done; needed for <c>done</c>.</summary>
    public string? Summary { get; init; }
}

/// <summary>Until when the clock shall stand still (挂账). A leader decides it; from anybody else it is a request.</summary>
public sealed record SuspendBody : CommandBody
{
    /// <summary>When it goes on by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>How much more time is needed. A leader decides it; from anybody else it is a request.</summary>
public sealed record ExtendBody : CommandBody
{
    /// <summary>Working days, above 0.</summary>
    public double? Days { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>A push (督办) that wants a reply.</summary>
public sealed record SuperviseBody : CommandBody
{
    /// <summary>By when.</summary>
    public DateTimeOffset? ReplyBy { get; init; }

    /// <summary>Why; 1 to 4,000 characters.</summary>
    public string? Reason { get; init; }
}

/// <summary>An answer.</summary>
public sealed record AnswerBody : CommandBody
{
    /// <summary>The <c>reporter</c>, a <c>supervision</c>, or a <c>request</c> for approval.</summary>
    public AnswerTo? To { get; init; }

    /// <summary>1 to 4,000 characters.</summary>
    public string? Text { get; init; }

    /// <summary>Yes or no to a request; left out elsewhere.</summary>
    public bool? Approve { get; init; }
}

/// <summary>Which emergency service has it now.</summary>
public sealed record HandOverBody : CommandBody
{
    /// <summary><c>110</c>, <c>119</c> or <c>120</c>.</summary>
    public string? Service { get; init; }

    /// <summary>A remark; at most 4,000 characters.</summary>
    public string? Text { get; init; }
}

/// <summary>The incident that leads it.</summary>
public sealed record LinkBody : CommandBody
{
    /// <summary>Its id.</summary>
    public string? Lead { get; init; }
}
