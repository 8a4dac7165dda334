using System.Security.Claims;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>What a caller may do next with an incident, from the grains' table. The grain still decides: it may be another's.</summary>
internal static class CommandLinks
{
    public static IReadOnlyList<LinkItem> For(IncidentState incident, Town town, ClaimsPrincipal user) =>
    [
        .. from kind in CommandTable.Allowed(town, incident, user.ToCaller().Role)
           let offered = CommandCatalogue.Find(kind)
           where offered is not null
           select new LinkItem(kind, $"/api/v1/incidents/{incident.Id}/{offered.Name}"),
    ];
}
