using GovGrid.People;

namespace GovGrid.LiveHub.Access;

/// <summary>Who is of the command room.</summary>
internal static class CommandRoomRights
{
    /// <summary>All roles of the command room.</summary>
    public static IReadOnlyList<Role> Everybody { get; } = [Role.Operator, Role.ShiftLeader, Role.CommandRoomHead];
}
