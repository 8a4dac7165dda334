using GovGrid.Simulation.Weather;

namespace GovGrid.Simulation.World;

/// <summary>How dispatchers see in bad weather that different matters have one cause: the map shows what else lies there since it began.</summary>
internal sealed class LeadFinder(Scene scene)
{
    /// <summary>The first open incident nearby of what the weather causes, which leads the others; null where there is none, or this one leads or is led already.</summary>
    /// <param name="matter">The incident.</param>
    /// <param name="category">What it is about, as the dispatcher sees it.</param>
    /// <param name="spell">The weather.</param>
    public string? LeadOf(Matter matter, string category, WeatherSpell spell)
    {
        if (!spell.Causes(category) || matter.State is not { Lead: null, Linked.Count: 0, Place.Point: { } point } incident) return null;
        if (scene.Town.FindGrid(incident.Place.Grid) is not { } grid) return null;
        return grid.Neighbours.Append(grid.Code)
            .SelectMany(scene.Matters.In)
            .Select(other => other.State)
            .Where(other => other.Id != incident.Id && other.Lead is null && spell.Causes(other.Category)
                && other.ReportedAt >= spell.Start && other.ReportedAt < incident.ReportedAt
                && other.Place.Point is { } there && there.MetresTo(point) <= scene.Assumed.Desks.Link.WithinMetres)
            .MinBy(other => (other.ReportedAt, other.Id))?.Id;
    }
}
