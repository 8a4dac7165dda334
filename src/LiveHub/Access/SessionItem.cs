using System.Security.Claims;
using GovGrid.LiveHub.Callers;
using GovGrid.People;

namespace GovGrid.LiveHub.Access;

/// <summary>Who is signed in.</summary>
/// <param name="Subject">Id of the post, worker or account.</param>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit, where the role has one.</param>
/// <param name="Town">The only town; null for all of this service.</param>
public sealed record SessionItem(string Subject, Role Role, string? Unit, string? Town)
{
    /// <summary>The item of a principal.</summary>
    public static SessionItem Of(ClaimsPrincipal user)
    {
        var caller = user.ToCaller();
        return new SessionItem(caller.Id, caller.Role, caller.Unit?.Value, user.TownOnly());
    }
}
