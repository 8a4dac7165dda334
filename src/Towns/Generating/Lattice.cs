using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>Points spread evenly over an area, each off its place by a little at random.</summary>
internal static class Lattice
{
    public static IReadOnlyList<Coordinate> Of(Polygon area, double spacing, SplitMix64 random)
    {
        var inside = new IndexedPointInAreaLocator(area);
        var box = area.EnvelopeInternal;
        var points = new List<Coordinate>();
        for (var y = box.MinY + spacing / 2; y < box.MaxY; y += spacing)
            for (var x = box.MinX + spacing / 2; x < box.MaxX; x += spacing)
            {
                var point = new Coordinate(x + (random.NextDouble() - 0.5) * spacing * 0.6, y + (random.NextDouble() - 0.5) * spacing * 0.6);
                if (inside.Locate(point) == Location.Interior) points.Add(point);
            }
        return points;
    }
}
