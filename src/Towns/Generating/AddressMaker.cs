using System.Globalization;
using GovGrid.Towns.Maps;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>
/// Makes standard addresses: a straight invented road through the middle of every grid and on to the edge of its community, with
/// numbers rising from west to east, odd ones on the left side.
/// </summary>
internal sealed class AddressMaker(
    TownSpec spec, IReadOnlyList<PlacedCommunity> communities, IReadOnlyList<DrawnGrid> grids, LocalPlane plane, SplitMix64 random)
{
    private const double HouseFromRoad = 15; // metres
    private const double HouseFromBorder = 2; // metres, so that rounding moves no house over it

    private readonly List<MadeAddress> made = [];

    public IReadOnlyList<MadeAddress> Make()
    {
        var roads = RoadNames();
        var houses = Math.Max(1, (int)Math.Round((double)spec.Addresses.Count / grids.Count));
        foreach (var grid in grids) Along(grid, Road(grid), roads.Dequeue(), houses);
        return made;
    }

    private Queue<string> RoadNames()
    {
        var names = (from ending in spec.Addresses.Endings from stem in spec.Addresses.Stems select stem + ending).ToList();
        return names.Count >= grids.Count
            ? new Queue<string>(names)
            : throw new SpecException("$.addresses.stems", $"expected stems and endings for {grids.Count} road names, one a grid, found {names.Count}");
    }

    private LineString Road(DrawnGrid grid)
    {
        var (middle, angle) = (grid.Area.InteriorPoint.Coordinate, (random.NextDouble() - 0.5) * Math.PI * 0.9);
        var reach = grid.Area.EnvelopeInternal.Diameter * 20;
        var (east, north) = (Math.Cos(angle) * reach, Math.Sin(angle) * reach);
        var line = Planar.Factory.CreateLineString([new(middle.X - east, middle.Y - north), new(middle.X + east, middle.Y + north)]);
        var community = Planar.Join(grids.Where(other => other.Community == grid.Community).Select(other => other.Area));
        var inside = Planar.Common(line, community);
        var pieces = Enumerable.Range(0, inside.NumGeometries).Select(inside.GetGeometryN).OfType<LineString>();
        return pieces.MinBy(piece => piece.Distance(grid.Area.InteriorPoint))!;
    }

    private void Along(DrawnGrid grid, LineString road, string name, int houses)
    {
        var segment = new LineSegment(road.StartPoint.Coordinate, road.EndPoint.Coordinate);
        if (segment.P0.X > segment.P1.X) segment.Reverse();
        for (var number = 1; number <= houses; number++)
        {
            var side = number % 2 == 1 ? HouseFromRoad : -HouseFromRoad;
            var house = segment.PointAlongOffset((number - 0.5) / houses, side);
            if (Holder(grid.Community, house) is not { } holder) continue; // over the community's edge: the number stays unused
            var text = string.Create(CultureInfo.InvariantCulture, $"{spec.Name.Zh}{communities[grid.Community].Name}{name}{number}号");
            made.Add(new MadeAddress(string.Create(CultureInfo.InvariantCulture, $"a{made.Count + 1:00000}"), text, holder.Code, plane.ToGeo(house)));
        }
    }

    private DrawnGrid? Holder(int community, Coordinate house)
    {
        var point = Planar.Factory.CreatePoint(house);
        return grids.FirstOrDefault(grid =>
            grid.Community == community && grid.Area.Contains(point) && grid.Area.ExteriorRing.Distance(point) >= HouseFromBorder);
    }
}
