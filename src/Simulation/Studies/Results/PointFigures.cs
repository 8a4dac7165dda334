using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Studies.Results;

/// <summary>The figures of one point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Figures">Paths of the figures, in the study's order.</param>
/// <param name="Replications">The replications that count: 0, 1, 2… without a gap.</param>
/// <param name="Lacking">Figures that are known less well than the study asks for.</param>
public sealed record PointFigures(
    StudyPoint Point, IReadOnlyList<string> Figures, IReadOnlyList<ReplicationFigures> Replications, IReadOnlyList<string> Lacking)
{
    /// <summary>A figure over the replications; of none where the study does not tell it.</summary>
    public Estimate this[string figure] => Estimate.Of(Values(figure));

    /// <summary>Its value in each replication, in their order; not a number where it was not observed.</summary>
    public IReadOnlyList<double> Values(string figure)
    {
        var index = Figures.IndexOf(figure);
        return index < 0 ? [] : [.. Replications.Select(replication => replication.Values[index])];
    }
}
