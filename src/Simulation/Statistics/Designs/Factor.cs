namespace GovGrid.Simulation.Statistics.Designs;

/// <summary>What a study changes, with the values that it tries.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Levels">At least one value, each once.</param>
/// <exception cref="ArgumentException">No level, or one twice.</exception>
public sealed record Factor(string Name, IReadOnlyList<double> Levels)
{
    /// <summary>The values that are tried.</summary>
    public IReadOnlyList<double> Levels { get; } = Levels.Count > 0 && Levels.Distinct().Count() == Levels.Count
        ? Levels
        : throw new ArgumentException($"The factor {Name} needs levels, each once.", nameof(Levels));
}
