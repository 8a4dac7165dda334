using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Incidents;

/// <summary>In whose queue an incident belongs, and as what. Pure: the hand-over follows from the state alone.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Item">The incident as the unit's work.</param>
internal sealed record Placement(UnitKey Unit, WorkItem Item)
{
    /// <summary>The placement of an incident; null when it belongs in no queue.</summary>
    public static Placement? Of(IncidentState incident, Town town)
    {
        if (!incident.Step.IsOpen()) return null;
        if (DeskOf(incident) is { } desk)
            return new Placement(UnitKey.CommandRoom, Work(incident) with { Desk = desk, TakenBy = incident.Desk });
        if (incident.Owner.IsGrid) return InZone(incident, town);
        return new Placement(incident.Owner, Work(incident) with { TakenBy = incident.Assignee });
    }

    private static Desk? DeskOf(IncidentState incident) => incident.Step switch
    {
        IncidentStep.Reported => Desk.Intake,
        IncidentStep.Accepted => Desk.Dispatch,
        IncidentStep.Triaged when !incident.Owner.IsGrid => Desk.Dispatch,
        IncidentStep.Resolved or IncidentStep.Verified => Desk.Verify,
        _ => null,
    };

    // Who is assigned may be of a neighbouring zone; then it is that zone's work.
    private static Placement InZone(IncidentState incident, Town town)
    {
        var grid = town.FindWorker(incident.Assignee ?? "")?.HomeGrid ?? incident.Owner.Name;
        return new Placement(
            UnitKey.Zone(town.FindGrid(grid)!.Zone),
            Work(incident) with { Grid = incident.Place.Grid, Skill = town.FindCategory(incident.Category)?.Skill, TakenBy = incident.Assignee });
    }

    private static WorkItem Work(IncidentState incident) =>
        new(incident.Id, incident.Version, incident.Severity, incident.StepBegan, Point: incident.Place.Point);
}
