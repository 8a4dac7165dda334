using GovGrid.Incidents;

namespace GovGrid.Simulation.World;

/// <summary>How operators recognise a second report: the map shows what is open nearby.</summary>
internal sealed class DuplicateFinder(Scene scene)
{
    /// <summary>The incident that was reported first of the same matter; null where there is none. Only the same grid is looked at.</summary>
    /// <param name="matter">The second report.</param>
    /// <param name="category">What it is about, as far as the reader knows.</param>
    public string? FirstOf(Matter matter, string? category)
    {
        if (category is null || matter.State is not { Place: { Grid: { } grid, Point: { } point } } incident) return null;
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
