namespace GovGrid.LiveHub.Audit;

/// <summary>How an endpoint's commands stand in the audit.</summary>
/// <param name="Action">What is done, such as <c>incident.accept</c>.</param>
/// <param name="Target">Reads from the path to what; null where only the command itself can tell, by <see cref="AuditNote"/>.</param>
internal sealed record AuditedAs(string Action, Func<HttpContext, string>? Target)
{
    /// <summary>
    /// Whether a row announces the command before it is given. Where it is false, the row of what was done is stored before the answer, without
    /// which nothing has been done; and what was refused is counted with others, since anybody may try as often as they like. What changes an account by it
    /// announces that by <see cref="CommandAudit.Announce"/>, once it is known to be allowed.
    /// </summary>
    public bool IsAnnounced { get; init; } = true;
}
