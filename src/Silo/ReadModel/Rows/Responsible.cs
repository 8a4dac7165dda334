using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>Which platform and agency an incident counts for.</summary>
internal static class Responsible
{
    /// <summary>
    /// Those of the unit that owns it; while the command room does, those of the unit that handled it last, or where its route leads. An
    /// agency counts for the platform of the route when it serves that one, else for the first that it serves.
    /// </summary>
    public static (string? Platform, string? Agency) Of(IncidentState incident, Town? town)
    {
        var unit = incident.Owner == UnitKey.CommandRoom ? incident.HandledBy ?? incident.Route?.Unit : incident.Owner;
        return unit?.Kind switch
        {
            "platform" => (unit.Value.Name, null),
            "agency" => (PlatformOf(unit.Value.Name, incident.Route?.Platform, town), unit.Value.Name),
            _ => (null, null),
        };
    }

    private static string? PlatformOf(string agency, string? routed, Town? town)
    {
        var serves = town?.Definition.Agencies.FirstOrDefault(known => known.Id == agency)?.Platforms ?? [];
        return routed is not null && serves.Contains(routed) ? routed : serves.Count > 0 ? serves[0] : routed;
    }
}
