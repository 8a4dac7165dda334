using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Who is pushed, rung by rung: the roles of the town's ladder that an incident has somebody for. Pure.</summary>
internal static class SupervisionLadder
{
    /// <summary>The rungs for an incident, from below. The command room and the county have no worker, leader or platform below them, a unit none of the grid's.</summary>
    public static IReadOnlyList<Role> Of(Town town, IncidentState incident) =>
        [.. town.Definition.Policy.Supervision.Ladder.Where(rung => rung switch
        {
            Role.GridWorker or Role.GridLeader => incident.Owner.IsGrid,
            Role.PlatformOfficer => PlatformOver(town, incident) is not null,
            _ => true,
        })];

    /// <summary>The unit whose officer a rung means; null where it is the command room's or the owner's own.</summary>
    public static UnitKey? UnitOf(Role rung, Town town, IncidentState incident) => rung switch
    {
        Role.PlatformOfficer => PlatformOver(town, incident),
        Role.CountyOfficer => UnitKey.County,
        _ => null,
    };

    // Of the platforms that an agency serves, the one by which the case came; over a small matter of the grid, the platform that its kind of matter belongs to.
    private static UnitKey? PlatformOver(Town town, IncidentState incident) => incident.Owner.Kind switch
    {
        "platform" => incident.Owner,
        "agency" => town.Definition.Agencies.FirstOrDefault(agency => agency.Id == incident.Owner.Name)?.Platforms is { Count: > 0 } platforms
            ? UnitKey.Platform(platforms.Contains(incident.Route?.Platform) ? incident.Route!.Platform! : platforms[0])
            : null,
        "grid" => (PlatformOf(town, incident.Category) ?? PlatformOf(town, incident.Category?.Split('/')[0])) is { } platform ? UnitKey.Platform(platform) : null,
        _ => null,
    };

    private static string? PlatformOf(Town town, string? category) => town.FindCategory(category)?.Route.Platform;
}
