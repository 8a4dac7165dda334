namespace GovGrid.Simulation.Statistics.Designs;

/// <summary>
/// The points that a study tries: a value of each factor per point. Values without an order are numbered by whoever makes the study.
/// </summary>
public sealed record Design
{
    /// <summary>A list of points.</summary>
    /// <param name="factors">Names, at least one, each once.</param>
    /// <param name="points">At least one, each with a finite value per factor in their order.</param>
    /// <exception cref="ArgumentException">No factor, one twice, no point, or one of another length.</exception>
    public Design(IReadOnlyList<string> factors, IReadOnlyList<IReadOnlyList<double>> points)
    {
        Require.Values(factors.Count, 1, nameof(factors));
        Require.Values(points.Count, 1, nameof(points));
        if (factors.Distinct(StringComparer.Ordinal).Count() < factors.Count)
            throw new ArgumentException("A factor is named twice.", nameof(factors));
        foreach (var point in points)
        {
            if (point.Count != factors.Count)
                throw new ArgumentException($"A point has {point.Count} values for {factors.Count} factors.", nameof(points));
            foreach (var value in point) Require.Finite(value, nameof(points));
        }
        (Factors, Points) = (factors, points);
    }

    /// <summary>The factors' names.</summary>
    public IReadOnlyList<string> Factors { get; }

    /// <summary>The points, each with a value per factor.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Points { get; }
}
