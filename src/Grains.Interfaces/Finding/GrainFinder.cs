using GovGrid.Common;
using GovGrid.Drafts;
using GovGrid.Handovers;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Finding;

/// <summary>Finds grains by the keys of the domain; the one place that knows how grain keys are written.</summary>
public static class GrainFinder
{
    /// <summary>The unit of a key.</summary>
    /// <exception cref="ArgumentException">Grids own incidents but have no queue of their own: their zone has.</exception>
    public static IUnitGrain GetUnit(this IGrainFactory grains, string town, UnitKey unit)
    {
        var key = $"{town}/{unit.Value}";
        return unit.Kind switch
        {
            "commandroom" => grains.GetGrain<ICommandRoomGrain>(key),
            "platform" => grains.GetGrain<IPlatformGrain>(key),
            "agency" => grains.GetGrain<IAgencyGrain>(key),
            "county" or "department" => grains.GetGrain<ICountyCentreGrain>(key),
            "zone" => grains.GetGrain<IZoneGrain>(key),
            _ => throw new ArgumentException($"'{unit}' has no queue.", nameof(unit)),
        };
    }

    /// <summary>The command room of a town.</summary>
    public static ICommandRoomGrain GetCommandRoom(this IGrainFactory grains, string town) =>
        grains.GetGrain<ICommandRoomGrain>($"{town}/{UnitKey.CommandRoom}");

    /// <summary>A zone of a town.</summary>
    public static IZoneGrain GetZone(this IGrainFactory grains, string town, string zone) =>
        grains.GetGrain<IZoneGrain>($"{town}/{UnitKey.Zone(zone)}");

    /// <summary>A grid of a town; null for the register of what lies in no grid.</summary>
    public static IGridGrain GetGrid(this IGrainFactory grains, string town, string? grid) =>
        grains.GetGrain<IGridGrain>($"{town}/{UnitKey.Grid(grid ?? IGridGrain.Nowhere)}");

    /// <summary>A grid worker of a town.</summary>
    public static IGridWorkerGrain GetWorker(this IGrainFactory grains, string town, string worker) =>
        grains.GetGrain<IGridWorkerGrain>($"{town}/worker/{worker}");

    /// <summary>An incident.</summary>
    public static IIncidentGrain GetIncident(this IGrainFactory grains, string id) => grains.GetGrain<IIncidentGrain>(id);

    /// <summary>The feed of a town.</summary>
    public static IFeedGrain GetFeed(this IGrainFactory grains, string town) => grains.GetGrain<IFeedGrain>(town);

    /// <summary>The hand-over sheets of a town's command room.</summary>
    public static IHandoverGrain GetHandovers(this IGrainFactory grains, string town) => grains.GetGrain<IHandoverGrain>($"{town}/handover");

    /// <summary>The drafts of a call-taker of a town.</summary>
    public static IDraftGrain GetDrafts(this IGrainFactory grains, string town, string callTaker) => grains.GetGrain<IDraftGrain>($"{town}/drafts/{callTaker}");

    /// <summary>A town.</summary>
    public static ITownGrain GetTown(this IGrainFactory grains, string town) => grains.GetGrain<ITownGrain>(town);

    /// <summary>The town and the rest of a grain key such as <c>330109013/zone/z01</c>.</summary>
    public static (string Town, string Name) Split(string key) =>
        key.IndexOf('/', StringComparison.Ordinal) is var slash and > 0
            ? (key[..slash], key[(slash + 1)..])
            : throw new ArgumentException($"'{key}' is not a key of the form town/unit.", nameof(key));
}
