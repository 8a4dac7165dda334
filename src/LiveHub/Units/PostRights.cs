using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Callers;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Units;

/// <summary>Who may say that a post is filled or left.</summary>
internal static class PostRights
{
    /// <summary>Null when the caller may: whoever sits there, a colleague of the same unit, or who leads the shift.</summary>
    public static Refusal? Duty(ClaimsPrincipal user, Post post, UnitKey unit)
    {
        var caller = user.ToCaller();
        var isSelf = caller.Id == post.Id && caller.Role == post.Role;
        return isSelf || caller.Unit == unit || LeadsShiftOf(caller, unit)
            ? null
            : new Refusal(RefusalCode.NotAllowed, $"That is for '{post.Id}' itself in the role {EnumName.Of(post.Role)}, for a colleague of '{unit}', or for a shift leader.");
    }

    // Who leads the command room of a zone has the desks to fill, and no other units of the town.
    private static bool LeadsShiftOf(Caller caller, UnitKey unit) =>
        caller.Role is Role.ShiftLeader or Role.CommandRoomHead && (caller.Unit is null || unit == UnitKey.CommandRoom);
}
