using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Callers;
using GovGrid.People;

namespace GovGrid.LiveHub.Workers;

/// <summary>Who may act for a worker's phone.</summary>
internal static class WorkerRights
{
    private static readonly Role[] Leaders = [Role.Operator, Role.ShiftLeader, Role.CommandRoomHead, Role.GridLeader];

    /// <summary>Null when the caller may send the worker on or off duty: the worker, or who leads the shift.</summary>
    public static Refusal? Duty(ClaimsPrincipal user, string worker) =>
        IsSelf(user, worker) || Leaders.Contains(user.ToCaller().Role) ? null : No("The worker itself, the command room or a grid leader may do that.");

    /// <summary>Null when the caller may clear a call for help: whoever leads the shift, who has heard the worker, and not whoever holds the phone.</summary>
    public static Refusal? ClearHelp(ClaimsPrincipal user) =>
        Leaders.Contains(user.ToCaller().Role) ? null : No("The command room or a grid leader clears a call for help, once they know how the worker is.");

    /// <summary>Null when the caller may say where the worker is: the worker, or an administrator's device that passes positions on.</summary>
    public static Refusal? Position(ClaimsPrincipal user, string worker) =>
        IsSelf(user, worker) || user.ToCaller().Role is Role.Administrator ? null : No("Only the worker itself says where it is.");

    private static bool IsSelf(ClaimsPrincipal user, string worker) => user.ToCaller() is { Role: Role.GridWorker } caller && caller.Id == worker;

    private static Refusal No(string detail) => new(RefusalCode.NotAllowed, detail);
}
