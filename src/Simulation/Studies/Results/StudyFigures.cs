namespace GovGrid.Simulation.Studies.Results;

/// <summary>All that a study has shown. Depends on the study alone, whatever number of threads it ran on.</summary>
/// <param name="Study">The study, its points with the warm-up that they had.</param>
/// <param name="Points">Each point's figures, by number.</param>
/// <param name="Differences">Comparisons, by figure and then by point; empty where none were asked for.</param>
/// <param name="Best">The best point; null where it was not asked for.</param>
/// <param name="IsComplete">False where it was stopped.</param>
public sealed record StudyFigures(
    Study Study, IReadOnlyList<PointFigures> Points, IReadOnlyList<FigureDifference> Differences, SelectedPoint? Best, bool IsComplete)
{
    /// <summary>Replications that count, of all points together.</summary>
    public int Replications => Points.Sum(point => point.Replications.Count);

    /// <summary>Events that incidents told in them.</summary>
    public long Events => Points.Sum(point => point.Replications.Sum(replication => replication.Events));
}
