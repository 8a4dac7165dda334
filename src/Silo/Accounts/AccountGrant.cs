using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Silo.Accounts;

/// <summary>What an account may act as.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">The role.</param>
/// <param name="Subject">Id of the post or worker that then acts.</param>
/// <param name="Unit">The unit, where the role has one.</param>
/// <param name="Town">Code of the only town; null for all of this service.</param>
public sealed record AccountGrant(string Id, Role Role, string Subject, UnitKey? Unit, string? Town)
{
    /// <summary>Whether it gives the same as another one.</summary>
    public bool GivesWhat(AccountGrant other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Role, Subject, Unit, Town) == (other.Role, other.Subject, other.Unit, other.Town);
    }
}
