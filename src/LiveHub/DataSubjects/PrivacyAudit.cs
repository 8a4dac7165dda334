using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.DataSubjects;

/// <summary>Leaves a row for each read and each erasure of personal data, before it is answered.</summary>
internal sealed class PrivacyAudit(IAuditTrail trail)
{
    public const string Done = "done";

    /// <summary>Appends a row about an incident.</summary>
    /// <param name="context">Who calls, and from where.</param>
    /// <param name="action">What is done, such as <c>contact.read</c>.</param>
    /// <param name="incident">The incident's id.</param>
    /// <param name="outcome">How it ends.</param>
    /// <param name="reason">Why, where that is asked for.</param>
    public Task Append(HttpContext context, string action, string incident, string outcome = Done, ErasureReason? reason = null)
    {
        var caller = context.User.ToCaller();
        return trail.Append(new AuditEntry(caller.Id, EnumName.Of(caller.Role), context.Connection.RemoteIpAddress?.ToString(), action, incident, outcome)
        {
            Town = IncidentId.TownOf(incident),
            Unit = caller.Unit?.Value,
            After = reason is { } why ? EnumName.Of(why) : null,
        });
    }
}
