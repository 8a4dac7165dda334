using GovGrid.Simulation.Measures.Series;
using GovGrid.Simulation.Runs;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Studies.Running;

/// <summary>
/// Finds how long a study's town has to live before figures count. Each point is lived some times from an empty start; MSER-5 is asked
/// for the mean of the series over these runs at each place; the instant of the value at which it cuts is its end. Of all points the longest counts, in
/// whole days, so that all points are compared over the same days.
/// </summary>
/// <param name="study">The study.</param>
/// <param name="search">How.</param>
/// <param name="threads">How many runs at a time.</param>
internal sealed class WarmUpFinder(Study study, WarmUpSearch search, int threads)
{
    /// <summary>The warm-up; null where it was stopped.</summary>
    /// <exception cref="DataFileException">The runs are too short to tell.</exception>
    public async Task<TimeSpan?> Find(CancellationToken stop)
    {
        var runs = new IReadOnlyList<SeriesValue>[study.Points.Count * search.Pilots];
        try
        {
            await OwnThreads.Each(threads, runs.Length, number => runs[number] = Live(study.Points[number / search.Pilots], number % search.Pilots, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        var longest = study.Points.Max(point => Days(point, runs[(point.Number * search.Pilots)..((point.Number + 1) * search.Pilots)]));
        return TimeSpan.FromDays(longest);
    }

    private IReadOnlyList<SeriesValue> Live(StudyPoint point, int replication, CancellationToken stop)
    {
        var series = RunSeries.Of(search.Series);
        new Replication(point.Scenario with { WarmUp = TimeSpan.Zero }, replication) { Witness = _ => series }.Run(stop).GetAwaiter().GetResult();
        return series.Tell(point.Scenario.From, point.Scenario.Until);
    }

    private double Days(StudyPoint point, IReadOnlyList<SeriesValue>[] runs)
    {
        var fewest = runs.Min(run => run.Count);
        if (fewest < WarmUpCut.Fewest) throw TooShort($"point {point.Number} has {fewest} values, and {WarmUpCut.Fewest} are needed");
        return WarmUpCut.Days(runs, point.Scenario.From) ?? throw TooShort($"at point {point.Number} it is more than half of it");
    }

    private DataFileException TooShort(string found) => new(
        study.File, [new FileFault(Path.GetFileName(study.File), "$.warmUp.mser5", $"expected runs long enough to show their warm-up: {found}; let it live longer, or give \"days\"")]);
}
