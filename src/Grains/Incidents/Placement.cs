using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Incidents;

/// <summary>In whose queue an incident belongs, and as what. Pure: the hand-over follows from the state alone.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Desk">The desk it needs, in the command room; null elsewhere.</param>
/// <param name="TakenBy">Post or worker who works on it; null while it waits.</param>
/// <param name="Partner">The partner whose work it is; null for the owner's.</param>
internal readonly record struct Placement(UnitKey Unit, Desk? Desk, string? TakenBy, Partner? Partner = null)
{
    /// <summary>The placements of an incident: the owner's, if anybody is to work on it now, and those of partners who have not done their part.</summary>
    public static Placements Of(IncidentState incident, Town town)
    {
        if (!incident.Step.IsOpen() || incident.Suspension is not null) return default;
        var own = Own(incident, town);
        var areAtWork = incident.Partners.Count > 0 && incident.Step is (IncidentStep.Dispatched or IncidentStep.Taken or IncidentStep.OnScene);
        return new Placements(own, areAtWork ? OfPartners(own.Unit, incident) : null);
    }

    /// <summary>The incident as the unit's work.</summary>
    public WorkItem Work(IncidentState incident, Town town) => new(
        incident.Id,
        incident.Version,
        incident.Severity,
        Partner?.Since ?? incident.StepBegan,
        Desk,
        TakenBy,
        incident.Place.Point,
        IsZones ? incident.Place.Grid : null,
        IsZones ? town.FindCategory(incident.Category)?.Skill : null)
    {
        First = incident.Operation is not null,
        Wanted = incident.Wanted,
        PassedOver = incident.PassedOver,
        Supporting = Partner is not null,
    };

    private bool IsZones => Unit.IsZone;

    private static Placement[] OfPartners(UnitKey owner, IncidentState incident) =>
    [
        .. incident.Partners.Where(partner => partner.Stage is not PartnerStage.Done && partner.Unit != owner)
            .Select(partner => new Placement(partner.Unit, null, partner.Post, partner)),
    ];

    private static Placement Own(IncidentState incident, Town town)
    {
        if (DeskOf(incident, town) is { } desk) return new Placement(UnitKey.CommandRoom, desk, incident.Desk);
        return incident.Owner.IsGrid ? InZone(incident, town) ?? Stranded(incident) : new Placement(incident.Owner, null, incident.Assignee);
    }

    private static Desk? DeskOf(IncidentState incident, Town town) => incident.Step switch
    {
        IncidentStep.Reported => Towns.Desk.Intake,
        IncidentStep.Accepted => Towns.Desk.Dispatch,
        IncidentStep.Triaged when incident.Owner.IsGrid => town.FindGrid(incident.Owner) is null ? Towns.Desk.Dispatch : null,
        IncidentStep.Triaged when incident.Returns >= town.Definition.Policy.Returns.LeaderFrom => Towns.Desk.Lead,
        IncidentStep.Triaged => Towns.Desk.Dispatch,
        IncidentStep.Resolved or IncidentStep.Verified => Towns.Desk.Verify,
        _ => null,
    };

    // Who is assigned may be of a neighbouring zone; then it is that zone's work.
    private static Placement? InZone(IncidentState incident, Town town)
    {
        var home = (incident.Assignee ?? incident.Wanted) is { } who ? town.FindWorker(who)?.HomeGrid : null;
        if ((home is null ? town.FindGrid(incident.Owner) : town.FindGrid(home)) is not { } found) return null;
        return new Placement(town.UnitOfZone(found.Zone), null, incident.Assignee);
    }

    // Worker and grid have both left the town since: the command room sees whom it has to ask.
    private static Placement Stranded(IncidentState incident) => new(UnitKey.CommandRoom, Towns.Desk.Dispatch, incident.Assignee);
}
