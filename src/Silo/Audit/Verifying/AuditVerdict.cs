namespace GovGrid.Silo.Audit.Verifying;

/// <summary>What a verification has found.</summary>
/// <param name="Fault">The first thing that is not as it was sealed; null when there is none.</param>
/// <param name="Head">The last row that is sound.</param>
/// <param name="Open">Attempts up to there of which no row tells how they ended: the process died, or they go on. No fault.</param>
internal sealed record AuditVerdict(AuditFault? Fault, AuditHead Head, IReadOnlyList<AuditRow> Open);

/// <summary>Something that is not as it was sealed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Row">The number of the first row that it is about.</param>
/// <param name="Last">The number of the last row that it is about.</param>
internal sealed record AuditFault(AuditFaultKind Kind, long Row, long Last)
{
    /// <summary>A fault of one row.</summary>
    public static AuditFault Of(AuditFaultKind kind, long row) => new(kind, row, row);
}

/// <summary>What may be wrong.</summary>
internal enum AuditFaultKind
{
    /// <summary>A row is not there.</summary>
    Missing,

    /// <summary>A row does not hold what was sealed, or was never sealed with this key.</summary>
    Altered,

    /// <summary>A row is sealed, but does not follow the one before it: it is of another state of the database.</summary>
    Misplaced,

    /// <summary>The row tells that the service itself found less than it had written, or something that it had not.</summary>
    Loss,

    /// <summary>The rows are sound, but the head is not the one that was sealed with the last of them.</summary>
    Head,
}
