using System.Security.Claims;
using GovGrid.Incidents;

namespace GovGrid.LiveHub.Audit;

/// <summary>What an endpoint tells the audit of its command, beyond what the path says. One for each request; ask for it as a parameter.</summary>
internal sealed class AuditNote
{
    /// <summary>Id of what the command was given to, or has made; null where the path says it.</summary>
    public string? Target { get; set; }

    /// <summary>Reference to what was there before.</summary>
    public string? Before { get; set; }

    /// <summary>Reference to what is there since.</summary>
    public string? After { get; set; }

    /// <summary>Who it was, where the request has proved it and was not signed in before.</summary>
    public ClaimsPrincipal? By { get; set; }

    /// <summary>Notes an incident to which nothing was done.</summary>
    public void Unchanged(IncidentState incident) => (Target, Before) = (incident.Id, AuditEntries.Reference(incident));

    /// <summary>Notes what a command has done to an incident: a repeat has done what it did at first.</summary>
    /// <param name="view">The incident as it now stands.</param>
    /// <param name="command">Id of the command.</param>
    /// <param name="by">Who gave it.</param>
    public void Changed(IncidentView view, string command, string by)
    {
        Target = view.State.Id;
        var first = Array.FindIndex([.. view.History], happened => IsOf(happened, command, by));
        if (first < 0) return; // nothing new came of it
        var last = Array.FindLastIndex([.. view.History], happened => IsOf(happened, command, by));
        if (first > 0) Before = AuditEntries.Reference(view.State.Id, first);
        After = AuditEntries.Reference(view.State.Id, last + 1);
    }

    private static bool IsOf(IncidentEvent happened, string command, string by) => happened.Command == command && happened.By == by;
}
