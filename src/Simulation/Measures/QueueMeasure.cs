namespace GovGrid.Simulation.Measures;

/// <summary>
/// One queue and its servers, observed: time-weighted numbers waiting and busy, and how long each waited. What happened before the
/// figures count is kept as a state and not as a figure.
/// </summary>
internal sealed class QueueMeasure
{
    private readonly List<double> waits = [];
    private readonly List<double>[] bySeverity = [[], [], [], []];
    private readonly List<double> services = [];
    private long last;
    private double waitingTicks;
    private double busyTicks;
    private double serverTicks;
    private int waiting;
    private int busy;
    private int servers;
    private int longest;
    private int arrivals;
    private int left;

    /// <summary>From here on figures count.</summary>
    public void Count(long now)
    {
        Advance(now);
        (waitingTicks, busyTicks, serverTicks, longest, arrivals, left) = (0, 0, 0, waiting, 0, 0);
        waits.Clear();
        foreach (var severity in bySeverity) severity.Clear();
        services.Clear();
    }

    /// <summary>An incident comes and waits.</summary>
    public void Arrive(long now)
    {
        Advance(now);
        arrivals++;
        longest = Math.Max(longest, ++waiting);
    }

    /// <summary>An incident that has waited since some instant is worked on.</summary>
    public void Begin(long now, long since, int severity)
    {
        Advance(now);
        waiting--;
        busy++;
        Waited(Minutes(now - since), severity);
    }

    /// <summary>An incident is worked on as it comes.</summary>
    public void BeginAtOnce(long now, int severity)
    {
        Advance(now);
        arrivals++;
        busy++;
        Waited(0, severity);
    }

    /// <summary>An incident leaves that nobody worked on.</summary>
    public void Leave(long now)
    {
        Advance(now);
        waiting--;
        left++;
    }

    /// <summary>Work that began at some instant ends.</summary>
    public void End(long now, long since)
    {
        Advance(now);
        busy--;
        services.Add(Minutes(now - since));
    }

    /// <summary>A server comes on duty, or with -1 leaves.</summary>
    public void Staff(long now, int change)
    {
        Advance(now);
        servers += change;
    }

    /// <summary>The figures up to an instant.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="from">When they began to count.</param>
    /// <param name="figures">Where they go, under the queue's name.</param>
    public void Tell(long now, long from, FigureSet figures)
    {
        Advance(now);
        var time = Math.Max(1, now - from);
        figures.Add("arrivals", arrivals);
        figures.Add("leftUnserved", left);
        figures.Add("served", waits.Count);
        figures.Add("meanWaitMinutes", Sample.Mean(waits));
        figures.Add("p90WaitMinutes", Sample.Quantile(waits, 0.9));
        for (var severity = 1; severity <= 4; severity++) figures.Add($"meanWaitMinutesSeverity{severity}", Sample.Mean(bySeverity[severity - 1]));
        figures.Add("waitedShare", waits.Count == 0 ? double.NaN : (double)waits.Count(wait => wait > 0) / waits.Count);
        figures.Add("meanServiceMinutes", Sample.Mean(services));
        figures.Add("serviceVariance", Sample.Variance(services));
        figures.Add("meanLength", waitingTicks / time);
        figures.Add("maxLength", longest);
        figures.Add("meanBusy", busyTicks / time);
        figures.Add("servers", serverTicks / time);
        figures.Add("utilisation", serverTicks > 0 ? busyTicks / serverTicks : double.NaN);
    }

    private void Waited(double minutes, int severity)
    {
        waits.Add(minutes);
        bySeverity[severity - 1].Add(minutes);
    }

    private static double Minutes(long ticks) => (double)ticks / TimeSpan.TicksPerMinute;

    private void Advance(long now)
    {
        var passed = now - last;
        if (passed <= 0) return;
        (waitingTicks, busyTicks, serverTicks) = (waitingTicks + (double)passed * waiting, busyTicks + (double)passed * busy, serverTicks + (double)passed * servers);
        last = now;
    }
}
