namespace GovGrid.Silo.Audit;

/// <summary>How far the audit has come.</summary>
/// <param name="Number">The number of its last row; 0 for none.</param>
/// <param name="Hash">The hash of that row; 32 zeros for none.</param>
public sealed record AuditHead(long Number, byte[] Hash)
{
    /// <summary>The head of an audit without rows.</summary>
    public static AuditHead None { get; } = new(0, new byte[AuditSeal.Length]);

    /// <summary>Whether this is the same row, and not only one of the same number.</summary>
    public bool IsSame(AuditHead? other) => other is not null && Number == other.Number && Hash.AsSpan().SequenceEqual(other.Hash);

    /// <summary>The head as <c>number@hash</c>.</summary>
    public override string ToString() => $"{Number}@{Convert.ToHexStringLower(Hash)}";
}
