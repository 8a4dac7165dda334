namespace GovGrid.Silo.Audit;

/// <summary>A row of the audit.</summary>
/// <param name="Number">Its number, from 1, without gaps.</param>
/// <param name="At">When it was appended, UTC, wall time.</param>
/// <param name="Entry">What happened.</param>
/// <param name="Previous">The hash of the row before; 32 zeros for the first.</param>
/// <param name="Hash">The hash of this row with all of the above.</param>
public sealed record AuditRow(long Number, DateTimeOffset At, AuditEntry Entry, byte[] Previous, byte[] Hash);
