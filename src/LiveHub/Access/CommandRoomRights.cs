using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Problems;
using GovGrid.People;

namespace GovGrid.LiveHub.Access;

/// <summary>Who of the command room may do what is no command on an incident.</summary>
internal static class CommandRoomRights
{
    private static readonly Role[] Signers = [Role.ShiftLeader];
    private static readonly Role[] Leaders = [Role.ShiftLeader, Role.CommandRoomHead];

    /// <summary>All roles of the command room.</summary>
    public static IReadOnlyList<Role> Everybody { get; } = [Role.Operator, .. Leaders];

    /// <summary>Ends the request of who is not of the command room.</summary>
    /// <exception cref="ProblemException">The caller is not.</exception>
    public static void MustBeOfIt(this ClaimsPrincipal user) => Check(user, Everybody);

    /// <summary>Ends the request of who does not lead the command room or a shift of it.</summary>
    /// <exception cref="ProblemException">The caller does not.</exception>
    public static void MustLeadIt(this ClaimsPrincipal user) => Check(user, Leaders);

    /// <summary>Ends the request of who does not lead a shift.</summary>
    /// <exception cref="ProblemException">The caller does not.</exception>
    public static void MustLeadAShift(this ClaimsPrincipal user) => Check(user, Signers);

    private static void Check(ClaimsPrincipal user, IReadOnlyList<Role> allowed)
    {
        if (allowed.Contains(user.ToCaller().Role)) return;
        throw new ProblemException(RefusalProblem.Of(new Refusal(RefusalCode.NotAllowed, $"That is for {string.Join(", ", allowed.Select(EnumName.Of))}.")));
    }
}
