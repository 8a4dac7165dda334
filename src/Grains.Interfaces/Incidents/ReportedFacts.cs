using GovGrid.Towns;

namespace GovGrid.Incidents;

/// <summary>The part of an <see cref="IncidentState"/> that its report has told, which hardly anything changes afterwards.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.ReportedFacts")]
internal sealed record ReportedFacts
{
    /// <summary>Of one that nobody has reported yet.</summary>
    public static readonly ReportedFacts None = new();

    /// <summary>How it came in.</summary>
    [Id(0)] public Channel Channel { get; init; }

    /// <summary>What was reported.</summary>
    [Id(1)] public string Description { get; init; } = "";

    /// <summary>Whether a contact is kept for it.</summary>
    [Id(2)] public bool HasContact { get; init; }

    /// <summary>When it was reported, UTC.</summary>
    [Id(3)] public DateTimeOffset ReportedAt { get; init; }

    /// <summary>When the reporter says it happened, UTC; null where that is the report.</summary>
    [Id(4)] public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Number that can be read over the phone, <c>yyMMdd-NNNN</c>.</summary>
    [Id(5)] public string? Number { get; init; }

    /// <summary>Number that another hotline gave it.</summary>
    [Id(6)] public string? ExternalNumber { get; init; }
}
