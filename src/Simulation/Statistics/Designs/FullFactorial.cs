namespace GovGrid.Simulation.Statistics.Designs;

/// <summary>The grid of all combinations of levels: Fisher (1935), The Design of Experiments, chapter 6.</summary>
public static class FullFactorial
{
    /// <summary>More points than any study can run.</summary>
    public const int MostPoints = 1_000_000;

    /// <summary>All combinations; the last factor changes fastest.</summary>
    /// <param name="factors">At least one, each name once.</param>
    /// <exception cref="ArgumentException">No factor, a name twice, or more than <see cref="MostPoints"/> points.</exception>
    public static Design Of(params IReadOnlyList<Factor> factors)
    {
        var count = factors.Aggregate(1.0, (points, factor) => points * factor.Levels.Count);
        if (count > MostPoints) throw new ArgumentException($"The grid has more than {MostPoints} points.", nameof(factors));
        IEnumerable<double[]> points = [[]];
        foreach (var factor in factors) points = points.SelectMany(point => factor.Levels, (point, level) => (double[])[.. point, level]);
        return new([.. factors.Select(factor => factor.Name)], [.. points]);
    }
}
