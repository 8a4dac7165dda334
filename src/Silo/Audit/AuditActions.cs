namespace GovGrid.Silo.Audit;

/// <summary>Names of actions that the audit itself knows.</summary>
public static class AuditActions
{
    /// <summary>
    /// The service found less than it had written, or something that it had not: what it last knew stands in Before, from where it goes on in
    /// After. So it is too after a backup was brought back.
    /// </summary>
    public const string Loss = "audit.loss";

    /// <summary>Somebody looked into the audit; the target names the filters, and not what was searched for.</summary>
    public const string Read = "audit.read";

    /// <summary>The service showed a link on its console by which the first administrator makes an account.</summary>
    public const string FirstLink = "account.firstLink";

    /// <summary>An account was made.</summary>
    public const string Make = "account.make";

    /// <summary>The city's identity provider said at a sign-in what an account may act as, and that is another thing than before.</summary>
    public const string GrantByProvider = "account.grantByProvider";

    /// <summary>What the service did by itself.</summary>
    public static AuditEntry OfService(string action) => new("service", "system", null, action, "", AuditEntry.Done);
}
