namespace GovGrid.Simulation.Runs;

/// <summary>The figures of a scenario over its replications.</summary>
/// <param name="Results">The replications, by number.</param>
public sealed record RunFigures(IReadOnlyList<ReplicationResult> Results)
{
    /// <summary>How many were wanted; more than there are where the run was stopped.</summary>
    public int Wanted { get; init; } = Results.Count;

    /// <summary>False where the run was stopped before all of them had ended.</summary>
    public bool IsComplete => Results.Count >= Wanted;

    /// <summary>Paths of the figures, in their order.</summary>
    public IReadOnlyList<string> Paths => Results.Count == 0 ? [] : Results[0].Figures.Paths;

    /// <summary>A figure; of no replication where there is none of that path.</summary>
    public Estimate this[string path] => Estimate.Of(Results.Select(result => result.Figures[path]));

    /// <summary>Events that incidents told in all replications.</summary>
    public long Events => Results.Sum(result => result.Events);
}
