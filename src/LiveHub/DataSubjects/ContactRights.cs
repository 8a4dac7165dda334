using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.DataSubjects;

/// <summary>Who may see how a reporter can be reached: who handles the case, while it is handled. Pure.</summary>
internal static class ContactRights
{
    /// <summary>Whether somebody may.</summary>
    public static bool MaySee(IncidentState incident, Caller caller) =>
        CommandRoomRights.Everybody.Contains(caller.Role) ? IsForCommandRoom(incident) : incident.Step.IsOpen() && Handles(incident, caller);

    // After the end the command room may have promised to call back, and asks how satisfied the reporter is.
    private static bool IsForCommandRoom(IncidentState incident) =>
        incident.Step.IsOpen()
        || incident.Step is IncidentStep.Closed
        || incident.Limits.Any(limit => limit is { Step: LimitedStep.CallBack, IsOpen: true });

    private static bool Handles(IncidentState incident, Caller caller) => caller.Role switch
    {
        Role.GridWorker => incident.Assignee == caller.Id,
        Role.GridLeader or Role.PlatformOfficer or Role.AgencyOfficer or Role.CountyOfficer =>
            caller.Unit is { } unit && (incident.Owner == unit || incident.Partners.Any(partner => partner.Unit == unit)),
        _ => false,
    };
}
