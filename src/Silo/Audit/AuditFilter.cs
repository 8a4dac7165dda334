namespace GovGrid.Silo.Audit;

/// <summary>Which rows are asked for; what is null leaves nothing out.</summary>
public sealed record AuditFilter
{
    /// <summary>Appended then or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Appended before.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>By whom.</summary>
    public string? Actor { get; init; }

    /// <summary>What was done.</summary>
    public string? Action { get; init; }

    /// <summary>To what.</summary>
    public string? Target { get; init; }

    /// <summary>Of which town; rows of no town are left out then.</summary>
    public string? Town { get; init; }

    /// <summary>Rows with lower numbers than this.</summary>
    public long? Below { get; init; }

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = 50;
}
