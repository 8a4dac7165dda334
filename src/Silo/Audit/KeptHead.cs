namespace GovGrid.Silo.Audit;

/// <summary>The head as the database has it, for better or worse.</summary>
/// <param name="Head">What it says.</param>
/// <param name="Seal">Its seal; empty where no row was ever added.</param>
/// <param name="LastRow">The number of the last row that there is; 0 for none.</param>
internal sealed record KeptHead(AuditHead Head, byte[] Seal, long LastRow)
{
    /// <summary>Whether this is what the key has sealed, or what the schema began with.</summary>
    public bool IsGood(AuditSeal seal) => Seal.Length > 0 ? seal.IsGood(Head, Seal) : Head.IsSame(AuditHead.None);
}
