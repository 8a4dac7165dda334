using System.Globalization;
using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.States;

/// <summary>Whether a town, as a scenario has it, has all that the open incidents of a state need: nobody could go on with one that somebody has who is not there.</summary>
public static class StateInTown
{
    /// <summary>What the town lacks, each with its JSON path in the state.</summary>
    public static IEnumerable<(string Place, string Problem)> Differences(TownState state, Town town)
    {
        for (var i = 0; i < state.Incidents.Count; i++)
        {
            var incident = IncidentFolding.Fold(state.Incidents[i].Id, state.Incidents[i].Events);
            if (!incident.Step.IsOpen()) continue;
            foreach (var lacking in Lacking(incident, town))
                yield return (string.Create(CultureInfo.InvariantCulture, $"$.incidents[{i}]"), $"expected {lacking} in the town of the scenario, since incident {incident.Id} needs it; found none");
        }
    }

    private static IEnumerable<string> Lacking(IncidentState incident, Town town)
    {
        if (incident.Place.Grid is { } grid && town.FindGrid(grid) is null) yield return $"the grid {grid}";
        if (incident.Category is { } category && town.FindCategory(category) is null) yield return $"the category {category}";
        if (incident.Desk is { } desk && !Has(town, UnitKey.CommandRoom, desk)) yield return $"the post {desk}";
        if (incident.Assignee is { } assignee && !(incident.Owner.IsGrid ? town.FindWorker(assignee) is not null : Has(town, incident.Owner, assignee)))
            yield return $"{assignee} of {incident.Owner}";
        foreach (var partner in incident.Partners)
            if (partner is { Post: { } post, Stage: not PartnerStage.Done } && !Has(town, partner.Unit, post))
                yield return $"{post} of {partner.Unit}";
    }

    private static bool Has(Town town, UnitKey unit, string post) => town.FindPosts(unit)?.Any(known => known.Id == post) is true;
}
