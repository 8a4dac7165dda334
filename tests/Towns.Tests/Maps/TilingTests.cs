using GovGrid.Common;
using GovGrid.Towns.Tests.Fixtures;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace GovGrid.Towns.Tests.Maps;

public class TilingTests
{
    private static readonly GeometryFactory Factory = new();

    public static TheoryData<string> Towns => SharedTowns.Names;

    [Theory, MemberData(nameof(Towns))]
    public void No_two_grids_overlap(string town)
    {
        var polygons = Polygons(town);
        for (var i = 0; i < polygons.Length; i++)
            for (var j = i + 1; j < polygons.Length; j++)
                Assert.False(polygons[i].Relate(polygons[j], "T********"), $"{i} and {j}");
    }

    [Theory, MemberData(nameof(Towns))]
    public void The_grids_leave_no_gap(string town)
    {
        var union = Assert.IsType<Polygon>(UnaryUnionOp.Union(Polygons(town)));
        Assert.Equal(0, union.NumInteriorRings);
        Assert.Equal(union.Area, Polygons(town).Sum(polygon => polygon.Area), union.Area * 1e-12);
    }

    [Theory, MemberData(nameof(Towns))]
    public void Grids_share_exactly_the_same_corners_along_a_border(string town) => Assert.True(CoverageValidator.IsValid(Polygons(town)));

    [Theory, MemberData(nameof(Towns))]
    public void Outlines_are_closed_and_run_counter_clockwise(string town) => Assert.All(SharedTowns.Of(town).Definition.Grids, grid =>
    {
        Assert.Equal(grid.Outline[0], grid.Outline[^1]);
        Assert.True(Polygon(grid).Shell.IsCCW);
    });

    [Theory, MemberData(nameof(Towns))]
    public void The_centre_of_a_grid_lies_in_it(string town) =>
        Assert.All(SharedTowns.Of(town).Definition.Grids, grid => Assert.True(Polygon(grid).Contains(Factory.CreatePoint(At(grid.Centre)))));

    [Theory, MemberData(nameof(Towns))]
    public void Neighbours_are_those_with_a_common_border_and_not_those_with_a_common_corner(string town)
    {
        var grids = SharedTowns.Of(town).Definition.Grids;
        foreach (var grid in grids)
        {
            var beside = grids.Where(other => other != grid && Polygon(grid).Intersection(Polygon(other)).Length > 0).Select(other => other.Code);
            Assert.Equal(beside.Order(StringComparer.Ordinal), grid.Neighbours);
        }
    }

    private static Polygon[] Polygons(string town) => [.. SharedTowns.Of(town).Definition.Grids.Select(Polygon)];

    private static Polygon Polygon(GridDefinition grid) => Factory.CreatePolygon([.. grid.Outline.Select(At)]);

    private static Coordinate At(GeoPoint point) => new(point.Lon, point.Lat);
}
