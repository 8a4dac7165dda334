using GovGrid.Common;
using GovGrid.Towns.Tests.Fixtures;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Tests.Maps;

public class LocateTests
{
    public static TheoryData<string> Towns => SharedTowns.Names;

    [Theory, MemberData(nameof(Towns))]
    public void Ten_thousand_points_are_found_where_a_geometry_library_finds_them(string town)
    {
        var located = SharedTowns.Of(town);
        var areas = located.Definition.Grids
            .Select(grid => (grid, new IndexedPointInAreaLocator(new GeometryFactory().CreatePolygon([.. grid.Outline.Select(At)])))).ToList();
        var random = new Random(1);
        foreach (var point in Enumerable.Range(0, 10_000).Select(_ => PointAround(located, random)))
        {
            var expected = areas.FirstOrDefault(area => area.Item2.Locate(At(point)) != Location.Exterior).grid;
            Assert.Same(expected, located.Locate(point));
        }
    }

    [Theory, MemberData(nameof(Towns))]
    public void A_corner_belongs_to_the_grid_with_the_smallest_code(string town)
    {
        var grids = SharedTowns.Of(town).Definition.Grids;
        foreach (var corner in grids.SelectMany(grid => grid.Outline).Distinct())
            Assert.Equal(grids.First(grid => grid.Outline.Contains(corner)).Code, SharedTowns.Of(town).Locate(corner)?.Code);
    }

    [Theory, MemberData(nameof(Towns))]
    public void A_point_on_an_inner_border_is_never_lost_between_two_grids(string town)
    {
        var grids = SharedTowns.Of(town).Definition.Grids;
        var inner = grids.SelectMany(grid => grid.Outline.Zip(grid.Outline.Skip(1)).Select(edge => (grid, edge)))
            .Where(border => grids.Any(other => other != border.grid && other.Outline.Contains(border.edge.First) && other.Outline.Contains(border.edge.Second)));
        foreach (var (grid, edge) in inner)
            for (var share = 0.01; share < 1; share += 0.07)
            {
                var found = SharedTowns.Of(town).Locate(edge.First.Towards(edge.Second, share));
                Assert.True(found == grid || grid.Neighbours.Contains(found?.Code), $"{edge} at {share}: {found?.Code}");
            }
    }

    [Fact]
    public void Outside_the_town_is_nowhere()
    {
        Assert.Null(SharedTowns.Ningwei.Locate(new GeoPoint(120.0, 30.2)));
        Assert.Null(SharedTowns.Ningwei.Locate(new GeoPoint(double.NaN, 30.2)));
        Assert.Null(SharedTowns.Ningwei.Locate(new GeoPoint(double.PositiveInfinity, double.NegativeInfinity)));
    }

    [Fact]
    public void Looking_up_a_grid_allocates_nothing()
    {
        var (town, point) = (SharedTowns.Ningwei, SharedTowns.Ningwei.Definition.Grids[40].Outline[1]);
        Assert.NotNull(town.Locate(point));
        Assert.Equal(0, Allocations.Of(() => town.Locate(point)));
    }

    private static GeoPoint PointAround(Town town, Random random)
    {
        var (a, b) = (town.Definition.Grids[random.Next(town.Definition.Grids.Count)], town.Definition.Grids[random.Next(town.Definition.Grids.Count)]);
        return a.Centre.Towards(b.Centre, random.NextDouble() * 2 - 0.5);
    }

    private static Coordinate At(GeoPoint point) => new(point.Lon, point.Lat);
}
