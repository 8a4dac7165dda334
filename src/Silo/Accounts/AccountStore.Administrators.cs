using System.Data.Common;
using GovGrid.People;
using GovGrid.Silo.Storage;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>Sees that somebody is left to administer.</summary>
public sealed partial class AccountStore
{
    /// <summary>Code of the refusal of what would leave nobody to administer.</summary>
    public const string LastAdministrator = "lastAdministrator";

    private static readonly IdentityResult NobodyLeft = IdentityResult.Failed(
        new IdentityError { Code = LastAdministrator, Description = "another administrator of as many towns" });

    /// <summary>Whether anybody can administer: with a token, or by signing in to an account that is not locked.</summary>
    /// <param name="except">Id of the account that is not counted; null to count all.</param>
    public Task<bool> HasAdministrator(string? except) => database.Read(connection =>
    {
        using var command = Statement.Of(connection, Administrators.Any, Administrators.Parameters(except, wall.GetUtcNow()));
        return command.ExecuteScalar() is not null;
    });

    // One of all towns is followed by one of all towns; one of a single town by anybody.
    private bool IsLast(DbTransaction transaction, string account, List<AccountGrant> from, IReadOnlyList<AccountGrant> to)
    {
        var isOfAll = from.Any(IsOfAllTowns);
        if (isOfAll ? to.Any(IsOfAllTowns) : to.Any(IsAdministrator) || !from.Any(IsAdministrator)) return false;
        using var command = Statement.Of(
            transaction, isOfAll ? Administrators.AnyOfAllTowns : Administrators.Any, Administrators.Parameters(account, wall.GetUtcNow()));
        return command.ExecuteScalar() is null;
    }

    private static bool IsAdministrator(AccountGrant grant) => grant.Role is Role.Administrator;

    private static bool IsOfAllTowns(AccountGrant grant) => IsAdministrator(grant) && grant.Town is null;
}
