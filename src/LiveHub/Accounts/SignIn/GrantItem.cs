using GovGrid.People;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>What an account may act as.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">The role.</param>
/// <param name="Subject">Id of the post or worker that then acts.</param>
/// <param name="Unit">The unit, where the role has one.</param>
/// <param name="Town">Code of the only town; null for all of this service.</param>
public sealed record GrantItem(string Id, Role Role, string Subject, string? Unit, string? Town)
{
    /// <summary>The item of a grant.</summary>
    public static GrantItem Of(AccountGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return new GrantItem(grant.Id, grant.Role, grant.Subject, grant.Unit?.Value, grant.Town);
    }
}
