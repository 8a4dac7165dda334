using GovGrid.People;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Accounts;

/// <summary>Who can administer: whoever has a good token, or can sign in to an account that is not locked.</summary>
internal static class Administrators
{
    /// <summary>Finds a row where there is one.</summary>
    public const string Any = "SELECT 1 WHERE EXISTS (" + Tokens + ") OR EXISTS (" + Accounts + "))";

    /// <summary>The same, of those of all towns only: one of a single town cannot stand in for them.</summary>
    public const string AnyOfAllTowns = "SELECT 1 WHERE EXISTS (" + Tokens + OfAllTowns + ") OR EXISTS (" + Accounts + OfAllTowns + "))";

    private const string OfAllTowns = " AND Town IS NULL";

    private const string Tokens =
        "SELECT 1 FROM AccessTokens WHERE Role = @role AND Parent IS NULL AND RevokedAt IS NULL AND (ExpiresAt IS NULL OR ExpiresAt > @now)";

    private const string Accounts =
        "SELECT 1 FROM Accounts WHERE LockedAt IS NULL AND Id <> @except "
        + "AND (PasswordHash IS NOT NULL OR EXISTS (SELECT 1 FROM AccountPasskeys WHERE Account = Accounts.Id) "
        + "OR EXISTS (SELECT 1 FROM AccountLogins WHERE Account = Accounts.Id)) "
        + "AND EXISTS (SELECT 1 FROM AccountGrants WHERE Account = Accounts.Id AND Role = @role";

    /// <summary>What the questions are asked with.</summary>
    /// <param name="except">Id of an account that is not counted; null to count all.</param>
    /// <param name="now">The present, wall time.</param>
    public static (string Name, object? Value)[] Parameters(string? except, DateTimeOffset now) =>
        [("role", nameof(Role.Administrator)), ("except", except ?? ""), ("now", Cells.Text(now))];
}
