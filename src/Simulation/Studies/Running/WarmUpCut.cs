using GovGrid.Simulation.Measures.Series;
using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Studies.Running;

/// <summary>Where MSER-5 cuts the mean of several runs' series.</summary>
internal static class WarmUpCut
{
    /// <summary>Fewest values of a run.</summary>
    public const int Fewest = 50;

    /// <summary>Whole days from the beginning to the cut; null where the runs are too short to tell.</summary>
    /// <param name="runs">The series of each run, at least <see cref="Fewest"/> values.</param>
    /// <param name="begin">When the runs began.</param>
    public static double? Days(IReadOnlyList<IReadOnlyList<SeriesValue>> runs, DateTimeOffset begin)
    {
        var length = runs.Min(run => run.Count);
        var found = Mser5.Of([.. Enumerable.Range(0, length).Select(place => runs.Sum(run => run[place].Value) / runs.Count)]);
        return !found.IsDetermined ? null : found.Length == 0 ? 0 : Math.Ceiling(runs.Average(run => (run[found.Length].At - begin).TotalDays));
    }
}
