using System.Numerics;
using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>What became of a group of incidents, counted as they come.</summary>
internal sealed class IncidentGroup
{
    private static readonly LimitedStep[] Steps = Enum.GetValues<LimitedStep>();

    private readonly int[] decided = new int[Steps.Length];
    private readonly int[] missed = new int[Steps.Length];
    private readonly List<double> response = [];
    private readonly List<double> workerResponse = []; // of grid workers alone
    private readonly List<double> resolution = [];
    private int closedOnTime;
    private int toBeClosed;

    /// <summary>How many they are.</summary>
    public int Reported { get; private set; }

    /// <summary>How many were closed.</summary>
    public int Closed => resolution.Count;

    /// <summary>Adds one.</summary>
    public void Add(in IncidentFacts fact)
    {
        Reported++;
        if (fact.OnSceneAt > 0) response.Add(Minutes(fact.OnSceneAt - fact.ReportedAt));
        if (fact.IsReachedByWorker) workerResponse.Add(Minutes(fact.OnSceneAt - fact.ReportedAt));
        if (fact.ClosedAt > 0) resolution.Add(Minutes(fact.ClosedAt - fact.ReportedAt));
        Count(decided, fact.Decided);
        Count(missed, fact.Missed);
        if (!fact.IsCase) return;
        if (fact.ClosedOnTime) closedOnTime++;
        if (fact.ShouldBeClosed) toBeClosed++;
    }

    /// <summary>Tells how long it took until somebody came, and until it was closed. Once: it sorts.</summary>
    public void TellTimes(FigureSet figures)
    {
        TellResponseTimes(figures);
        figures.Under("resolutionMinutes", _ => TellTimes(resolution, figures));
    }

    /// <summary>Tells how long it took until somebody came. Once: it sorts.</summary>
    public void TellResponseTimes(FigureSet figures) => figures.Under("responseMinutes", _ => TellTimes(response, figures));

    /// <summary>Tells only the mean and a quantile of how long it took until somebody came.</summary>
    public void TellResponse(FigureSet figures)
    {
        figures.Add("responseMinutes", Sample.Mean(response));
        figures.Add("p90ResponseMinutes", Sample.Quantile(response, 0.9));
    }

    /// <summary>Tells the same of grid workers alone.</summary>
    public void TellWorkerResponse(FigureSet figures)
    {
        figures.Add("workerResponseMinutes", Sample.Mean(workerResponse));
        figures.Add("p90WorkerResponseMinutes", Sample.Quantile(workerResponse, 0.9));
    }

    /// <summary>Tells how many of those that should be closed were, and in time.</summary>
    public void TellOnTime(FigureSet figures) => figures.Add("onTimeCloseRate", Share(closedOnTime, toBeClosed));

    /// <summary>Tells the limits of all steps.</summary>
    public void TellLimits(FigureSet figures) => TellLimits(Steps, figures);

    /// <summary>Tells the limits of some steps.</summary>
    public void TellLimits(IReadOnlyList<LimitedStep> steps, FigureSet figures) => figures.Under("limits", _ =>
    {
        foreach (var step in steps) TellLimit(step, figures);
    });

    /// <summary>Tells the limit of one step, under its name.</summary>
    public void TellLimit(LimitedStep step, FigureSet figures) => figures.Under(EnumName.Of(step), _ => TellLimit((int)step, figures));

    private void TellLimit(int step, FigureSet figures)
    {
        figures.Add("decided", decided[step]);
        figures.Add("missed", missed[step]);
        figures.Add("missedShare", Share(missed[step], decided[step]));
    }

    private static void TellTimes(List<double> minutes, FigureSet figures)
    {
        figures.Add("count", minutes.Count);
        figures.Add("mean", Sample.Mean(minutes));
        minutes.Sort();
        foreach (var (name, share) in new[] { ("p50", 0.5), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99) }) figures.Add(name, Sample.QuantileOfSorted(minutes, share));
    }

    private static void Count(int[] counts, byte steps)
    {
        for (uint left = steps; left != 0; left &= left - 1) counts[BitOperations.TrailingZeroCount(left)]++;
    }

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;

    private static double Minutes(long ticks) => (double)ticks / TimeSpan.TicksPerMinute;
}
