using GovGrid.Common;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand;

/// <summary>Draws what a report says: kind, channel, place, words.</summary>
internal sealed class ReportMaker
{
    private readonly Town town;
    private readonly WorldDefinition world;
    private readonly TownPlaces places;
    private readonly WeightedChoice<GridDefinition>[] grids;
    private readonly WeightedChoice<KindDemand>[] kinds;
    private readonly WeightedChoice<Channel>[] channels;
    private readonly WeightedChoice<Channel>?[] residentChannels;
    private readonly Dictionary<(WeatherAssumption Weather, int Category), WeightedChoice<GridDefinition>> areas = [];

    public ReportMaker(Town town, TownPlaces places, WorldDefinition world)
    {
        (this.town, this.world, this.places) = (town, world, places);
        var demand = world.Demand;
        grids = [.. demand.Categories.Select(category => new WeightedChoice<GridDefinition>(town.Definition.Grids.Select(grid => (grid, WeightOf(category, grid)))))];
        kinds = [.. demand.Categories.Select(category => new WeightedChoice<KindDemand>(category.Kinds.Select(kind => (kind, kind.Share))))];
        channels = [.. demand.Categories.Select(category => new WeightedChoice<Channel>(SharesOf(category).Select(pair => (pair.Key, pair.Value))))];
        residentChannels = [.. demand.Categories.Select(ResidentChannels)];
    }

    /// <summary>A report of a category, given by its place in the assumptions, and of what kind it is.</summary>
    public (DemandReport Report, KindDemand Kind) Make(string key, DateTimeOffset at, int category, Xoshiro256 stream)
    {
        var kind = kinds[category].Pick(ref stream);
        var (channel, known, description) = Said(kind, category, ref stream);
        var (point, address) = channel is Channel.WorkerApp ? InGrid(grids[category], ref stream) : Anywhere(category, ref stream);
        return (new DemandReport(key, at, channel, known, description, point, address), kind);
    }

    /// <summary>A report of a kind that weather brings.</summary>
    public DemandReport MakeInWeather(string key, DateTimeOffset at, int category, KindDemand kind, WeatherAssumption weather, Xoshiro256 stream)
    {
        var (channel, known, description) = Said(kind, category, ref stream);
        var (point, address) = InGrid(stream.Chance(weather.Clustered) ? AreaOf(weather, category) : grids[category], ref stream);
        return new DemandReport(key, at, channel, known, description, point, address);
    }

    private (Channel Channel, string? Category, string Description) Said(KindDemand kind, int category, ref Xoshiro256 stream)
    {
        var channel = channels[category].Pick(ref stream);
        var description = stream.OneOf(kind.Texts).In(world.Language.Value);
        var isKnown = !stream.Chance(world.Reporters.UnknownCategory.Value.GetValueOrDefault(channel));
        return (channel, isKnown ? kind.Code : null, description);
    }

    /// <summary>A second report of the same matter by a resident; null when nobody makes one.</summary>
    public DemandReport? Again(DemandReport first, int category, Xoshiro256 stream)
    {
        if (!stream.Chance(world.Demand.Duplicates.Share) || residentChannels[category] is not { } choice) return null;
        return first with
        {
            Key = first.Key + "-again",
            At = first.At + stream.Minutes(world.Demand.Duplicates.Delay),
            Channel = choice.Pick(ref stream),
        };
    }

    private (GeoPoint? Point, string? Address) Anywhere(int category, ref Xoshiro256 stream)
    {
        var mark = stream.Uniform();
        var assumed = world.Demand.Places;
        if (mark < assumed.Outside) return (places.PointOutside(assumed.OutsideMetres.Sample(ref stream), ref stream), null);
        if (mark < assumed.Outside + assumed.UnknownAddress) return (null, stream.OneOf(assumed.UnknownAddresses).In(world.Language.Value));
        return InGrid(grids[category], ref stream);
    }

    private (GeoPoint? Point, string? Address) InGrid(WeightedChoice<GridDefinition> among, ref Xoshiro256 stream)
    {
        var grid = among.Pick(ref stream);
        var atAddress = stream.Chance(world.Demand.Places.AtAddress);
        if (!atAddress || places.AddressesOf(grid.Code) is not { Count: > 0 } known) return (places.PointIn(grid, ref stream), null);
        var address = stream.OneOf(known);
        return (address.Point, address.Text);
    }

    // Where nothing of a category happens in the areas of the weather, they are nothing to it.
    private WeightedChoice<GridDefinition> AreaOf(WeatherAssumption weather, int category)
    {
        if (areas.TryGetValue((weather, category), out var area)) return area;
        var weighted = town.Definition.Grids
            .Where(grid => weather.Areas.Any(prefix => grid.Code.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(grid => (grid, WeightOf(world.Demand.Categories[category], grid)))
            .ToArray();
        return areas[(weather, category)] = weighted.Any(pair => pair.Item2 > 0) ? new(weighted) : grids[category];
    }

    private double WeightOf(CategoryDemand category, GridDefinition grid) => AreaWeight.Of(grid.Code, category.AreaWeights ?? world.Demand.Places.AreaWeights);

    private IReadOnlyDictionary<Channel, double> SharesOf(CategoryDemand category) => category.Channels ?? world.Demand.Channels.Value;

    private WeightedChoice<Channel>? ResidentChannels(CategoryDemand category)
    {
        var shares = SharesOf(category).Where(pair => pair.Key is not Channel.WorkerApp && pair.Value > 0).ToArray();
        return shares.Length == 0 ? null : new(shares.Select(pair => (pair.Key, pair.Value)));
    }
}
