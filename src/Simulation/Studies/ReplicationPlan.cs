using System.Collections.Immutable;

namespace GovGrid.Simulation.Studies;

/// <summary>How often a point is lived.</summary>
/// <param name="Least">At least so often, 1 or more.</param>
/// <param name="Most">At most so often.</param>
/// <param name="Until">
/// Between the two until each of these figures has at most its relative error (<see cref="Statistics.StoppingRule"/>), above 0 and below 1;
/// empty where <paramref name="Least"/> is enough.
/// </param>
public sealed record ReplicationPlan(int Least, int Most, IReadOnlyDictionary<string, double> Until)
{
    /// <summary>A fixed number.</summary>
    public static ReplicationPlan Fixed(int count) => new(count, count, ImmutableDictionary<string, double>.Empty);
}
