using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics.Designs;

/// <summary>
/// A few points that fill a space of many factors: of n equal parts of each factor's range each holds exactly one point. McKay, Beckman and
/// Conover (1979), "A comparison of three methods for selecting values of input variables", Technometrics 21(2). Of some tries that with
/// the largest least distance is taken: Johnson, Moore and Ylvisaker (1990), Journal of Statistical Planning and Inference 26(2).
/// </summary>
public static class LatinHypercube
{
    /// <summary>A design of so many points.</summary>
    /// <param name="factors">At least one, each name once.</param>
    /// <param name="points">At least 2.</param>
    /// <param name="seed">The same seed gives the same design.</param>
    /// <param name="tries">At least 1.</param>
    /// <exception cref="ArgumentException">No factor, a name twice, or a number out of its range.</exception>
    public static Design Of(IReadOnlyList<FactorRange> factors, int points, ulong seed, int tries = 20)
    {
        Require.Values(factors.Count, 1, nameof(factors));
        Require.AtLeast(points, 2);
        Require.AtLeast(tries, 1);
        var streams = new Streams(seed);
        var best = Enumerable.Range(0, tries).Select(attempt => Shares(streams, factors, points, attempt)).MaxBy(LeastDistance)!;
        return new(
            [.. factors.Select(factor => factor.Name)],
            [.. best.Select(point => (double[])[.. factors.Select((factor, column) => factor.At(point[column]))])]);
    }

    private static double[][] Shares(Streams streams, IReadOnlyList<FactorRange> factors, int points, int attempt)
    {
        double[][] columns = [.. factors.Select(factor => Column(streams.Of(Purpose.Design, factor.Name, attempt), points))];
        return [.. Enumerable.Range(0, points).Select(point => (double[])[.. columns.Select(column => column[point])])];
    }

    // A place within each part, and the parts dealt out: Fisher and Yates in Durstenfeld's order.
    private static double[] Column(Xoshiro256 stream, int points)
    {
        var column = new double[points];
        for (var i = 0; i < points; i++) column[i] = (i + stream.Uniform()) / points;
        for (var i = points - 1; i > 0; i--)
        {
            var other = stream.Below(i + 1);
            (column[i], column[other]) = (column[other], column[i]);
        }
        return column;
    }

    private static double LeastDistance(double[][] points)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < points.Length; i++)
            for (var j = 0; j < i; j++)
                least = Math.Min(least, points[i].Zip(points[j], (a, b) => (a - b) * (a - b)).Sum());
        return least;
    }
}
