using System.Text.Json;
using GovGrid.Incidents;
using GovGrid.Silo.ReadModel.Rows;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Tells which group an incident belongs to.</summary>
internal static class GroupKey
{
    private static readonly EnumNames<Channel> Channels = new(JsonNamingPolicy.KebabCaseLower);

    /// <summary>The key of an incident's group; each is explained at <see cref="IndicatorGrouping"/>.</summary>
    public static string? Of(IncidentState incident, Town town, IndicatorGrouping by) => by switch
    {
        IndicatorGrouping.Town => town.Code,
        IndicatorGrouping.Zone => town.FindGrid(incident.Place.Grid)?.Zone,
        IndicatorGrouping.Community => town.FindGrid(incident.Place.Grid)?.Community,
        IndicatorGrouping.Grid => incident.Place.Grid,
        IndicatorGrouping.Platform => Responsible.Of(incident, town).Platform,
        IndicatorGrouping.Agency => Responsible.Of(incident, town).Agency,
        IndicatorGrouping.Worker => incident.Assignee ?? incident.Handler,
        IndicatorGrouping.Category => incident.Category?.Split('/')[0],
        IndicatorGrouping.Channel => Channels.NameOf(incident.Channel),
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "No such grouping."),
    };
}
