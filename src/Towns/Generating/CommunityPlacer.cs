using GovGrid.Towns.Maps;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>
/// Gives a place to communities that have none: one after the other where there is most room, that is farthest from all others and
/// from the town's edge, off by a little at random; then dealt out by code from west to east.
/// </summary>
internal static class CommunityPlacer
{
    private const double EdgeCountsAs = 1.6; // a cell reaches half way to a neighbour but all the way to the edge

    public static IReadOnlyList<PlacedCommunity> Spread(
        IReadOnlyList<(string Code, string Name, Coordinate? At)> communities, Polygon outline, SplitMix64 random)
    {
        var taken = communities.Where(community => community.At is not null).Select(community => community.At!).ToList();
        var candidates = Lattice.Of(outline, Math.Sqrt(outline.Area / (communities.Count * 60)), random);
        var places = new List<Coordinate>();
        for (var missing = communities.Count - taken.Count; missing > 0; missing--)
        {
            var place = candidates.MaxBy(candidate => Room(candidate, taken, outline))!;
            taken.Add(place);
            places.Add(place);
        }
        var dealt = new Queue<Coordinate>(places.OrderBy(place => place.X).ThenBy(place => place.Y));
        return [.. communities.Select(community => new PlacedCommunity(community.Code, community.Name, community.At ?? dealt.Dequeue(), community.At is null))];
    }

    private static double Room(Coordinate candidate, List<Coordinate> taken, Polygon outline)
    {
        var edge = outline.ExteriorRing.Distance(Planar.Factory.CreatePoint(candidate)) * EdgeCountsAs;
        return taken.Aggregate(edge, (room, other) => Math.Min(room, candidate.Distance(other)));
    }
}
