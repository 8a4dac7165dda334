using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit.Reading;

/// <summary>A row of the audit.</summary>
/// <param name="Number">Its number, without gaps.</param>
/// <param name="At">When it was written, by the wall's clock.</param>
/// <param name="Actor">Id of who did it.</param>
/// <param name="Role">The role in which it was done.</param>
/// <param name="From">The caller's address; of residents its network only.</param>
/// <param name="Action">What was done.</param>
/// <param name="Target">Id of what it was done to.</param>
/// <param name="Outcome"><c>attempted</c>, <c>done</c>, or the code of the refusal.</param>
/// <param name="Town">Code of the town.</param>
/// <param name="Unit">Unit of who did it.</param>
/// <param name="Before">Reference to what was there before.</param>
/// <param name="After">Reference to what is there since.</param>
/// <param name="Attempt">Number of the row of the attempt whose end this is.</param>
/// <param name="Times">How many times.</param>
/// <param name="Hash">The hash of the row, in hexadecimal digits: who keeps it elsewhere can show later that the audit is still the same.</param>
public sealed record AuditItem(
    long Number,
    DateTimeOffset At,
    string Actor,
    string Role,
    string? From,
    string Action,
    string Target,
    string Outcome,
    string? Town,
    string? Unit,
    string? Before,
    string? After,
    long? Attempt,
    int Times,
    string Hash)
{
    /// <summary>The item of a row.</summary>
    public static AuditItem Of(AuditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var entry = row.Entry;
        return new AuditItem(
            row.Number, row.At, entry.Actor, entry.Role, entry.From, entry.Action, entry.Target, entry.Outcome, entry.Town, entry.Unit, entry.Before, entry.After,
            entry.Attempt, entry.Times, Convert.ToHexStringLower(row.Hash));
    }
}
