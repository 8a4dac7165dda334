using GovGrid.Incidents;

namespace GovGrid.Simulation.World;

/// <summary>How call-takers recognise a second report: the map shows what is open nearby.</summary>
internal sealed class Duplicates(Scene scene)
{
    /// <summary>The incident that was reported first of the same matter; null where there is none. Only the same grid is looked at.</summary>
    public string? FirstOf(Matter matter)
    {
        if (matter.State is not { Place: { Grid: { } grid, Point: { } point }, Category: { } category } incident) return null;
        var merge = scene.Assumed.Desks.Merge;
        return scene.Matters.In(grid)
            .Select(other => other.State)
            .Where(other => other.Id != incident.Id && other.Category == category && IsEarlier(other, incident)
                && incident.ReportedAt - other.ReportedAt <= TimeSpan.FromMinutes(merge.WithinMinutes)
                && other.Place.Point is { } there && there.MetresTo(point) <= merge.WithinMetres)
            .MinBy(other => (other.ReportedAt, other.Id))?.Id;
    }

    private static bool IsEarlier(IncidentState other, IncidentState incident) =>
        other.ReportedAt != incident.ReportedAt ? other.ReportedAt < incident.ReportedAt : string.CompareOrdinal(other.Id, incident.Id) < 0;
}
