using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Who may report by which channel: anybody by those for the public, and by the others those who sit at them.</summary>
internal static class ReportingRights
{
    private static readonly Role[] OnThePatch = [Role.GridWorker, Role.GridLeader, Role.PlatformOfficer, Role.AgencyOfficer];

    /// <summary>Whether the command room sits at a channel: hotline, petition, grievance, mediation.</summary>
    public static bool IsOfCommandRoom(Channel channel) => channel is not (Channel.PublicApp or Channel.Kiosk or Channel.Open311 or Channel.WorkerApp);

    /// <summary>The caller of a report; whoever has no part in the town's work reports as a resident.</summary>
    /// <exception cref="ProblemException">The channel is not the caller's.</exception>
    public static Caller CallerFor(Channel channel, ClaimsPrincipal user)
    {
        var caller = user.ToCaller();
        var allowed = IsOfCommandRoom(channel) ? CommandRoomRights.Everybody : channel is Channel.WorkerApp ? OnThePatch : null;
        if (allowed is null) return CommandRoomRights.Everybody.Contains(caller.Role) || OnThePatch.Contains(caller.Role) ? caller : caller with { Role = Role.Resident };
        if (allowed.Contains(caller.Role)) return caller;
        if (user.Identity is not { IsAuthenticated: true })
            throw new ProblemException(new ApiProblem(
                StatusCodes.Status401Unauthorized, ProblemCodes.NotSignedIn, "Without signing in, only the channels public-app, kiosk and open311 are open."));
        throw new ProblemException(RefusalProblem.Of(new Refusal(
            RefusalCode.NotAllowed, $"This channel is for {string.Join(", ", allowed)}. Expected: a token of such a role, or the channel public-app or kiosk.")));
    }
}
