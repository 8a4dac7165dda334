namespace GovGrid.Silo.Audit;

/// <summary>The record of every command and every read of personal data: append-only, each row sealed with the one before it.</summary>
public interface IAuditTrail
{
    /// <summary>Appends a row; it is durable when the task ends.</summary>
    /// <returns>The row's number, from 1, without gaps.</returns>
    Task<long> Append(AuditEntry entry);
}
