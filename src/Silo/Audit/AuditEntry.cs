namespace GovGrid.Silo.Audit;

/// <summary>What happened, for the audit. It holds ids and versions, never a contact, a text or a photo.</summary>
/// <param name="Actor">Who: the id of a post, worker, account or device; <c>anonymous</c> for who is not signed in, <c>several</c> for many in one row.</param>
/// <param name="Role">The role in which it was done, as the API writes roles.</param>
/// <param name="From">From where: the caller's address; null for what the service does by itself.</param>
/// <param name="Action">What was done, such as <c>incident.resolve</c>, <c>contact.read</c> or <c>token.revoke</c>.</param>
/// <param name="Target">To what: an incident's, worker's or token's id; empty where there is none.</param>
/// <param name="Outcome">How it ended: <c>done</c>, <c>attempted</c>, or the code of the refusal.</param>
public sealed record AuditEntry(string Actor, string Role, string? From, string Action, string Target, string Outcome)
{
    /// <summary>The outcome of what was done.</summary>
    public const string Done = "done";

    /// <summary>The outcome of what is about to be tried; another row tells how it ended.</summary>
    public const string Attempted = "attempted";

    /// <summary>The actor of a row that sums up many; it has no role.</summary>
    public const string Several = "several";

    /// <summary>Code of the town; null for what is of no town.</summary>
    public string? Town { get; init; }

    /// <summary>Key of the unit for which it was done; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Reference to what was there before, such as <c>id@version</c>; null where nothing was, or nothing changed.</summary>
    public string? Before { get; init; }

    /// <summary>Reference to what is there since; null where nothing changed.</summary>
    public string? After { get; init; }

    /// <summary>Number of the row of the attempt whose end this is; null where none was announced.</summary>
    public long? Attempt { get; init; }

    /// <summary>How many times, where many are told in one row.</summary>
    public int Times { get; init; } = 1;
}
