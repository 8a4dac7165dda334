using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Studies.Running;

/// <summary>
/// Runs a study on threads of its own: all replications of all points are one list of jobs, the lowest number first, so that a study that
/// is stopped has about as many of each point. Each has the chance of the scenario's seed and its own number, at every point the same.
/// What counts depends on the study alone: replications beyond those that were needed are left out.
/// </summary>
public sealed class StudyRun
{
    private readonly Study study;
    private readonly Lock gate = new();
    private readonly Dictionary<(int Point, int Number), double> running = [];
    private Study lived;
    private PointRun[] points = [];
    private Selector? selector;
    private bool hasFailed;
    private bool hasEnded;

    /// <summary>Prepares a study.</summary>
    public StudyRun(Study study) => (this.study, lived) = (study, study);

    /// <summary>How many replications at a time; all processors but one when left out.</summary>
    public int Threads { get; init; } = OwnThreads.Default;

    /// <summary>Gives a replication of a point that is known already, and so need not be lived; null for none.</summary>
    public Func<StudyPoint, int, ReplicationFigures?>? Known { get; init; }

    /// <summary>Is told each replication of a point that was lived, one after the other; null for nobody.</summary>
    public Action<StudyPoint, ReplicationFigures>? Ended { get; init; }

    /// <summary>The share that is done of all that is needed by what is known, 0 to 1.</summary>
    public double Passed
    {
        get
        {
            lock (gate)
            {
                if (points.Length == 0) return 0;
                var (done, needed) = (points.Sum(point => point.Ended) + running.Values.Sum(), points.Sum(point => Expected(point)));
                return Math.Min(1, done / needed);
            }
        }
    }

    /// <summary>Runs it; what is done when it is stopped stays.</summary>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="GovGrid.Towns.Loading.DataFileException">The warm-up could not be found.</exception>
    public async Task Run(CancellationToken stop = default)
    {
        if (study.WarmUp is { } search && await new WarmUpFinder(study, search, Threads).Find(stop) is { } warmUp)
            lived = study with { Points = [.. study.Points.Select(point => point with { Scenario = point.Scenario with { WarmUp = warmUp } })] };
        lock (gate)
        {
            points = [.. lived.Points.Select(point => new PointRun(point, study.Replications, study.Figures))];
            selector = study.Best is { } best ? new Selector(best, points, study.Figures.IndexOf(best.Figure)) : null;
        }
        await OwnThreads.Run(Threads, () => Work(stop));
        hasEnded = !stop.IsCancellationRequested;
    }

    /// <summary>What is known so far.</summary>
    public StudyFigures Tell()
    {
        lock (gate)
        {
            IReadOnlyList<PointFigures> told = [.. points.Select(point => point.Tell(Counted(point)))];
            var differences = study.Compare is { } plan && told.Count > 0 ? FigureDifference.All(plan, told) : [];
            return new StudyFigures(lived, told, differences, selector?.Tell(), hasEnded);
        }
    }

    private void Work(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && Next() is { } job)
        {
            try
            {
                if (Known?.Invoke(job.Point.Point, job.Number) is { } known) Take(job, known);
                else Take(job, Live(job, stop), Ended);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch
            {
                lock (gate) hasFailed = true;
                throw;
            }
        }
    }

    // What is not wanted now will not be wanted later: points only ever drop out.
    private (PointRun Point, int Number)? Next()
    {
        lock (gate)
        {
            if (hasFailed) return null;
            var next = points.Where(point => point.WantsMore || selector?.WantsMore(point.Point.Number) == true).MinBy(point => point.Begun);
            return next is null ? null : (next, next.Begin());
        }
    }

    private ReplicationFigures Live((PointRun Point, int Number) job, CancellationToken stop)
    {
        var replication = new Replication(job.Point.Point.Scenario, job.Number) { Progress = new Share(this, (job.Point.Point.Number, job.Number)) };
        var result = replication.Run(stop).GetAwaiter().GetResult();
        return new ReplicationFigures(job.Number, [.. study.Figures.Select(figure => result.Figures[figure])], result.Events);
    }

    private void Take((PointRun Point, int Number) job, ReplicationFigures figures, Action<StudyPoint, ReplicationFigures>? told = null)
    {
        lock (gate)
        {
            running.Remove((job.Point.Point.Number, job.Number));
            job.Point.Take(figures);
            selector?.Advance();
            told?.Invoke(job.Point.Point, figures);
        }
    }

    private int Counted(PointRun point) =>
        point.Enough is { } enough ? Math.Max(enough, selector?.Needed(point.Point.Number) ?? 0) : point.Lived.Count;

    private int Expected(PointRun point) => Math.Max(point.Expected, selector?.Expected(point.Point.Number) ?? 0);

    private sealed class Share(StudyRun run, (int, int) job) : IProgress<double>
    {
        public void Report(double value)
        {
            lock (run.gate) run.running[job] = value;
        }
    }
}
