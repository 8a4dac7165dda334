namespace GovGrid.Silo.Audit;

/// <summary>Names of actions that the audit itself knows.</summary>
public static class AuditActions
{
    /// <summary>
    /// The service found less than it had written, or something that it had not: what it last knew stands in Before, from where it goes on in
    /// After. So it is too after a backup was brought back.
    /// </summary>
    public const string Loss = "audit.loss";

    /// <summary>Somebody looked into the audit.</summary>
    public const string Read = "audit.read";
}
