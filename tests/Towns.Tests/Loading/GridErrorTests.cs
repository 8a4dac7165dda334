using System.Text.Json.Nodes;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

/// <summary>Grids that do not tile their town.</summary>
public class GridErrorTests
{
    [Fact]
    public void An_overlap_is_told_with_both_grids()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file => Ring(file, 1).ReplaceWith(Ring(file, 0).DeepClone()));
        copy.Expect(TownFiles.Grids, "$.features[1].geometry", "grid 990101100001002 with grid 990101100001001");
    }

    [Fact]
    public void A_gap_is_told_with_its_place()
    {
        using var copy = new TownCopy("ningwei");
        copy.Edit(TownFiles.Grids, file => Shrink(Ring(file, Index(file, "330109013005001"))));
        copy.Expect(TownFiles.Grids, "$.features", "no gap between grids");
    }

    [Fact]
    public void A_gap_at_the_towns_edge_is_told_as_a_border_that_differs()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file =>
        {
            var ring = Ring(file, 0);
            ring[1]![0] = ring[1]![0]!.GetValue<double>() + 0.0001;
        });
        Assert.Contains(copy.Faults(), fault => fault.Location.StartsWith("$.features", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corner_that_only_one_side_has_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file =>
        {
            foreach (var feature in file["features"]!.AsArray())
                if (feature!["geometry"]!["coordinates"]![0] is JsonArray ring && Inner(file, ring) is { } at)
                {
                    var (a, b) = (ring[at - 1]!, ring[at]!);
                    ring.Insert(at, new JsonArray(Middle(a, b, 0), Middle(a, b, 1)));
                    return;
                }
        });
        copy.Expect(TownFiles.Grids, "$.features[", "expected");
    }

    [Fact]
    public void An_open_ring_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file => Ring(file, 2).RemoveAt(Ring(file, 2).Count - 1));
        copy.Expect(TownFiles.Grids, "$.features[2].geometry", "closed ring");
    }

    [Fact]
    public void A_ring_that_crosses_itself_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file =>
        {
            var ring = Ring(file, 3);
            var (one, two) = (ring[1]!.DeepClone(), ring[2]!.DeepClone());
            ring[1] = two;
            ring[2] = one;
        });
        copy.Expect(TownFiles.Grids, "$.features[3].geometry", "encloses one area");
    }

    [Fact]
    public void A_ring_without_an_area_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file =>
        {
            var ring = Ring(file, 3);
            for (var i = 1; i < ring.Count; i++) ring[i] = ring[0]!.DeepClone();
        });
        copy.Expect(TownFiles.Grids, "$.features[3].geometry", "encloses one area");
    }

    [Fact]
    public void A_missing_grid_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file => file["features"]!.AsArray().RemoveAt(0));
        Assert.NotEmpty(copy.Faults()); // its workers and addresses, at least
    }

    [Fact]
    public void A_grid_apart_from_the_others_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file =>
        {
            foreach (var position in Ring(file, 0)) position![0] = position[0]!.GetValue<double>() + 1;
        });
        copy.Expect(TownFiles.Grids, "$.features", "2 areas apart");
    }

    [Fact]
    public void A_clockwise_ring_is_turned_round()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Grids, file => Ring(file, 0).ReplaceWith(new JsonArray([.. Ring(file, 0).Select(position => position!.DeepClone()).Reverse()])));
        var town = TownFolder.Load(copy.Folder);
        Assert.Equal(SharedTowns.Yunxi.Definition.Grids[0].Outline.Order(Comparer<Common.GeoPoint>.Create(ByCoordinates)), town.Definition.Grids[0].Outline.Order(Comparer<Common.GeoPoint>.Create(ByCoordinates)));
        Assert.Equal(SharedTowns.Yunxi.Definition.Grids[0].Neighbours, town.Definition.Grids[0].Neighbours);
    }

    [Fact]
    public void An_address_outside_its_grid_is_told()
    {
        using var copy = new TownCopy();
        copy.Replace(TownFiles.Addresses, ",990101100001001,", ",990101100004001,");
        copy.Expect(TownFiles.Addresses, "line 2 column lon", "a point in grid 990101100004001");
    }

    private static int ByCoordinates(Common.GeoPoint a, Common.GeoPoint b) => (a.Lon, a.Lat).CompareTo((b.Lon, b.Lat));

    private static JsonArray Ring(JsonNode file, int feature) => file["features"]![feature]!["geometry"]!["coordinates"]![0]!.AsArray();

    private static int Index(JsonNode file, string code) =>
        file["features"]!.AsArray().Select((feature, i) => (feature, i)).Single(pair => pair.feature!["properties"]!["code"]!.GetValue<string>() == code).i;

    private static double Middle(JsonNode a, JsonNode b, int axis) => (a[axis]!.GetValue<double>() + b[axis]!.GetValue<double>()) / 2;

    private static void Shrink(JsonArray ring)
    {
        var (lon, lat) = (ring.Average(position => position![0]!.GetValue<double>()), ring.Average(position => position![1]!.GetValue<double>()));
        foreach (var position in ring)
        {
            position![0] = lon + (position[0]!.GetValue<double>() - lon) * 0.9;
            position[1] = lat + (position[1]!.GetValue<double>() - lat) * 0.9;
        }
    }

    // An edge of the ring that another ring has too.
    private static int? Inner(JsonNode file, JsonArray ring)
    {
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1]!.ToJsonString(), ring[i]!.ToJsonString());
            if (file["features"]!.AsArray().Count(feature => feature!.ToJsonString() is var text && text.Contains(a, StringComparison.Ordinal) && text.Contains(b, StringComparison.Ordinal)) > 1)
                return i;
        }
        return null;
    }
}
