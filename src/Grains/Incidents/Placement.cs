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
    /// <summary>The placements of an incident: the owner's, if anybody is to work on it now, and those of partners who have not done their part.</summary>
    public static IReadOnlyList<Placement> Of(IncidentState incident, Town town)
    {
        if (!incident.Step.IsOpen() || incident.Suspension is not null) return [];
        var own = Own(incident, town);
        if (incident.Partners.Count == 0 || incident.Step is not (IncidentStep.Dispatched or IncidentStep.Taken or IncidentStep.OnScene)) return [own];
        return
        [
            own,
            .. incident.Partners.Where(partner => partner.Stage is not PartnerStage.Done && partner.Unit != own.Unit)
                .Select(partner => new Placement(partner.Unit, Work(incident) with { Since = partner.Since, TakenBy = partner.Post, Supporting = true })),
        ];
    }

    private static Placement Own(IncidentState incident, Town town)
    {
        if (DeskOf(incident, town) is { } desk)
            return new Placement(UnitKey.CommandRoom, Work(incident) with { Desk = desk, TakenBy = incident.Desk });
        return incident.Owner.IsGrid ? InZone(incident, town) ?? Stranded(incident) : new Placement(incident.Owner, Work(incident) with { TakenBy = incident.Assignee });
    }

    private static Desk? DeskOf(IncidentState incident, Town town) => incident.Step switch
    {
        IncidentStep.Reported => Desk.Intake,
        IncidentStep.Accepted => Desk.Dispatch,
        IncidentStep.Triaged when incident.Owner.IsGrid => town.FindGrid(incident.Owner.Name) is null ? Desk.Dispatch : null,
        IncidentStep.Triaged when incident.Returns >= town.Definition.Policy.Returns.LeaderFrom => Desk.Lead,
        IncidentStep.Triaged => Desk.Dispatch,
        IncidentStep.Resolved or IncidentStep.Verified => Desk.Verify,
        _ => null,
    };

    // Who is assigned may be of a neighbouring zone; then it is that zone's work.
    private static Placement? InZone(IncidentState incident, Town town)
    {
        var grid = town.FindWorker(incident.Assignee ?? incident.Wanted ?? "")?.HomeGrid ?? incident.Owner.Name;
        if (town.FindGrid(grid) is not { } found) return null;
        return new Placement(
            town.UnitOfZone(found.Zone),
            Work(incident) with { Grid = incident.Place.Grid, Skill = town.FindCategory(incident.Category)?.Skill, TakenBy = incident.Assignee });
    }

    // Worker and grid have both left the town since: the command room sees whom it has to ask.
    private static Placement Stranded(IncidentState incident) => new(UnitKey.CommandRoom, Work(incident) with { Desk = Desk.Dispatch, TakenBy = incident.Assignee });

    private static WorkItem Work(IncidentState incident) => new(incident.Id, incident.Version, incident.Severity, incident.StepBegan, Point: incident.Place.Point)
    {
        First = incident.Operation is not null,
        Wanted = incident.Wanted,
        PassedOver = incident.PassedOver,
    };
}
