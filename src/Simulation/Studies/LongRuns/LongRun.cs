using GovGrid.Simulation.Measures.Series;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Statistics;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Studies.LongRuns;

/// <summary>One long run instead of many replications: what a town is like that goes on as it does for good.</summary>
/// <param name="Series">Which values.</param>
/// <param name="Values">How many.</param>
/// <param name="WarmUp">How many of the first are left out, by MSER-5.</param>
/// <param name="WarmUpDays">Days from the beginning to the first that counts.</param>
/// <param name="Means">The mean of the others with its interval, by batches.</param>
public sealed record LongRun(SeriesKind Series, int Values, WarmUp WarmUp, double WarmUpDays, BatchMeans Means)
{
    private const int Fewest = 50;

    /// <summary>
    /// Lives a scenario's time once, from an empty start.
    /// </summary>
    /// <param name="scenario">The scenario; its own warm-up is not lived.</param>
    /// <param name="kind">Which values.</param>
    /// <param name="progress">Is told the share that has passed; null for nobody.</param>
    /// <param name="stop">Ends it early.</param>
    /// <returns>The run; null where it was stopped.</returns>
    /// <exception cref="DataFileException">Too few values.</exception>
    public static async Task<LongRun?> Live(Scenario scenario, SeriesKind kind, IProgress<double>? progress = null, CancellationToken stop = default)
    {
        var series = RunSeries.Of(kind);
        var replication = new Replication(scenario with { WarmUp = TimeSpan.Zero }, 0) { Witness = _ => series, Progress = progress };
        try
        {
            await OwnThreads.Run(1, () => replication.Run(stop).GetAwaiter().GetResult());
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        return Of(scenario, kind, series.Tell(scenario.From, scenario.Until));
    }

    private static LongRun Of(Scenario scenario, SeriesKind kind, IReadOnlyList<SeriesValue> values)
    {
        if (values.Count < Fewest)
            throw new DataFileException(scenario.File, [new FileFault(Path.GetFileName(scenario.File), "$.days", $"expected days enough for at least {Fewest} values, found {values.Count}")]);
        var warmUp = Mser5.Of([.. values.Select(value => value.Value)]);
        return new LongRun(
            kind, values.Count, warmUp, (values[warmUp.Length].At - scenario.From).TotalDays, BatchMeans.Of([.. values.Skip(warmUp.Length).Select(value => value.Value)]));
    }
}
