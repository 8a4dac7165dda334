using System.Security.Claims;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit;

/// <summary>Makes entries of the audit from requests.</summary>
internal static class AuditEntries
{
    private const int TownCode = 9;

    /// <summary>
    /// An entry of something that the caller of a request does, such as a read of personal data:
    /// <c>await trail.Append(context.ToAuditEntry("contact.read", incident))</c>, before the answer.
    /// </summary>
    /// <param name="context">The request, which says who and from where.</param>
    /// <param name="action">What is done, such as <c>contact.read</c>.</param>
    /// <param name="target">Id of what it is done to; empty where there is none. Never a text that the caller has typed.</param>
    /// <param name="outcome">How it ended.</param>
    public static AuditEntry ToAuditEntry(this HttpContext context, string action, string target = "", string outcome = AuditEntry.Done) =>
        Of(context, context.User, action, target, outcome);

    /// <summary>The same by somebody whom the request has just proved to be, and who is not signed in by it.</summary>
    public static AuditEntry Of(HttpContext context, ClaimsPrincipal user, string action, string target, string outcome)
    {
        var caller = user.ToCaller();
        var from = user.Identity is { IsAuthenticated: true } ? CallerAddress.Of(context) : CallerAddress.NetworkOf(context);
        return new AuditEntry(caller.Id, EnumName.Of(caller.Role), from, action, target, outcome)
        {
            Town = TownOf(target) ?? user.TownOnly(),
            Unit = caller.Unit?.Value,
        };
    }

    /// <summary>The town of an incident's id, or of a town's code; null for other targets.</summary>
    public static string? TownOf(string target) => IncidentId.TownOf(target) ?? (target.Length == TownCode && target.All(char.IsAsciiDigit) ? target : null);

    /// <summary>A reference to an incident as it stands.</summary>
    public static string Reference(IncidentState incident) => Reference(incident.Id, incident.Version);

    /// <summary>A reference to a version of an incident.</summary>
    public static string Reference(string incident, int version) => $"{incident}@{version}";

    /// <summary>What the audit calls a problem: what is kept from the caller, because it is another's, is told here.</summary>
    public static string OutcomeOf(ApiProblem? problem) => problem is { IsForeign: true } ? ProblemCodes.NotAllowed : problem?.Code ?? ProblemCodes.Internal;
}
