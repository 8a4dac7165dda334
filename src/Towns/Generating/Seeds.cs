using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>Finds points whose cells split an area into parts of about one size: Lloyd's algorithm on a lattice of samples.</summary>
internal static class Seeds
{
    private const int SamplesPerCell = 150;
    private const int Rounds = 40;

    public static IReadOnlyList<Coordinate> Of(Polygon area, int count, SplitMix64 random)
    {
        if (count == 1) return [area.InteriorPoint.Coordinate];
        var samples = Lattice.Of(area, Math.Sqrt(area.Area / (count * SamplesPerCell)), random);
        var seeds = Spread(samples, count, random);
        for (var round = 0; round < Rounds; round++)
            seeds = [.. samples.GroupBy(sample => Nearest(seeds, sample)).OrderBy(cell => cell.Key).Select(Middle)];
        return seeds;
    }

    public static int Nearest(IReadOnlyList<Coordinate> seeds, Coordinate point)
    {
        var nearest = 0;
        for (var i = 1; i < seeds.Count; i++)
            if (seeds[i].Distance(point) < seeds[nearest].Distance(point))
                nearest = i;
        return nearest;
    }

    private static List<Coordinate> Spread(IReadOnlyList<Coordinate> samples, int count, SplitMix64 random)
    {
        var seeds = new List<Coordinate> { samples[random.NextIndex(samples.Count)] };
        while (seeds.Count < count) seeds.Add(samples.MaxBy(sample => seeds.Min(seed => seed.Distance(sample)))!);
        return seeds;
    }

    private static Coordinate Middle(IEnumerable<Coordinate> cell)
    {
        var points = cell.ToList();
        return new Coordinate(points.Average(point => point.X), points.Average(point => point.Y));
    }
}
