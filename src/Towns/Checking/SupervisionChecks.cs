using GovGrid.People;
using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Checking;

/// <summary>The ladder of supervision has a rung whoever owns an incident: the command room has no worker, leader or platform below it.</summary>
internal static class SupervisionChecks
{
    public static void Run(SupervisionPolicy supervision, FaultList faults)
    {
        if (!supervision.Ladder.Any(rung => rung is Role.ShiftLeader or Role.CommandRoomHead or Role.CountyOfficer))
            faults.Add(TownFiles.Town, "$.policy.supervision.value.ladder", "expected one of shiftLeader, commandRoomHead or countyOfficer, found none");
    }
}
