using GovGrid.Simulation.Randomness;

namespace GovGrid.Bench.Simulation.Bare;

/// <summary>
/// The reference model as one loop over one heap, without a framework, an actor or a history: what the grains are measured against.
/// </summary>
internal sealed class BareLoop
{
    private readonly BareSize size;
    private readonly BareTrace? trace;
    private readonly int[] traced = new int[ReferenceModel.CategoryShares.Count];
    private readonly double[] meanGap;
    private readonly BareHeap heap = new();
    private readonly Stack<int> freed = new();
    private readonly int[] idle;
    private readonly (double X, double Y)[] idlePlaces;
    private readonly double[] speeds;
    private readonly Queue<int> triage = new();
    private readonly Queue<int> waiting = new();
    private readonly Queue<int>[] platforms = [.. Enumerable.Range(0, ReferenceModel.Platforms).Select(_ => new Queue<int>())];
    private readonly int[] serversBusy = new int[ReferenceModel.Platforms];
    private Xoshiro256 chance;
    private Incident[] incidents = new Incident[1024];
    private int made;
    private int idleCount;
    private int operatorsBusy;
    private double now;
    private int arrived;
    private int closed;
    private int reached;
    private double response;
    private double wait;
    private double total;
    private double busy;
    private double kilometres;

    /// <summary>Prepares a run from empty.</summary>
    public BareLoop(BareSize size, ulong seed, BareTrace? trace = null)
    {
        (this.size, this.trace, chance) = (size, trace, new Xoshiro256(seed));
        meanGap = [.. ReferenceModel.CategoryShares.Select(share => 1440 / (ReferenceModel.PerDay * size.Demand * share))];
        speeds = [.. Enumerable.Range(0, size.Workers).Select(ReferenceModel.KilometresPerMinute)];
        idle = [.. Enumerable.Range(0, size.Workers)];
        idlePlaces = [.. idle.Select(ReferenceModel.StartOf)];
        idleCount = size.Workers;
    }

    /// <summary>Runs it.</summary>
    public BareFigures Run()
    {
        var end = size.Days * 1440;
        for (var category = 0; category < meanGap.Length; category++) PlanArrival(category);
        while (heap.Take(out var next) && next.Time <= end)
        {
            now = next.Time;
            switch (next.Kind)
            {
                case BareEvent.Arrives: Arrive(next.Subject); break;
                case BareEvent.Triaged: EndTriage(next.Subject); break;
                case BareEvent.OnScene: Reach(next.Subject); break;
                case BareEvent.JobDone: EndJob(next.Subject); break;
                default: EndPlatformWork(next.Subject); break;
            }
        }
        return new BareFigures(arrived, closed, response / reached, wait / reached, total / closed, busy, kilometres);
    }

    private void PlanArrival(int category)
    {
        if (trace is null) heap.Add(now + Exponential(meanGap[category]), BareEvent.Arrives, category);
        else if (traced[category] < trace.Of(category).Count) heap.Add(trace.Of(category)[traced[category]][1], BareEvent.Arrives, category);
    }

    private void Arrive(int category)
    {
        arrived++;
        if (!freed.TryPop(out var index)) index = made++;
        if (index == incidents.Length) Array.Resize(ref incidents, 2 * index);
        ref var incident = ref incidents[index];
        if (trace is null) Draw(ref incident, category);
        else Take(ref incident, trace.Of(category)[traced[category]++]);
        incident.Arrived = now;
        PlanArrival(category);
        if (operatorsBusy < ReferenceModel.Operators)
        {
            operatorsBusy++;
            heap.Add(now + incident.Triage, BareEvent.Triaged, index);
        }
        else
        {
            triage.Enqueue(index);
        }
    }

    private void Draw(ref Incident incident, int category)
    {
        (incident.X, incident.Y) = ReferenceModel.Place(chance.Uniform(), chance.Uniform(), chance.Uniform());
        incident.Triage = Exponential(ReferenceModel.MeanTriage);
        incident.OnSite = Exponential(ReferenceModel.MeanOnSite[category]);
        incident.Platform = chance.Chance(ReferenceModel.PlatformShare) ? chance.Below(ReferenceModel.Platforms) : -1;
        if (incident.Platform >= 0) incident.PlatformWork = Exponential(ReferenceModel.MeanPlatformWork);
    }

    private static void Take(ref Incident incident, double[] row) =>
        (incident.X, incident.Y, incident.Triage, incident.OnSite, incident.Platform, incident.PlatformWork) = (row[2], row[3], row[4], row[5], (int)row[6], row[7]);

    private void EndTriage(int index)
    {
        if (triage.TryDequeue(out var next)) heap.Add(now + incidents[next].Triage, BareEvent.Triaged, next);
        else operatorsBusy--;
        incidents[index].Triaged = now;
        if (idleCount > 0) SendNearest(index);
        else waiting.Enqueue(index);
    }

    private void SendNearest(int index)
    {
        var nearest = Nearest(incidents[index].X, incidents[index].Y);
        var (worker, from) = (idle[nearest], idlePlaces[nearest]);
        idleCount--;
        (idle[nearest], idlePlaces[nearest]) = (idle[idleCount], idlePlaces[idleCount]);
        Send(index, worker, from);
    }

    private int Nearest(double x, double y)
    {
        var (best, least) = (0, double.MaxValue);
        var places = idlePlaces.AsSpan(0, idleCount);
        for (var i = 0; i < places.Length; i++)
        {
            var (dx, dy) = (places[i].X - x, places[i].Y - y);
            var square = dx * dx + dy * dy;
            if (square < least) (best, least) = (i, square);
        }
        return best;
    }

    private void Send(int index, int worker, (double X, double Y) from)
    {
        ref var incident = ref incidents[index];
        var (dx, dy) = (from.X - incident.X, from.Y - incident.Y);
        var way = Math.Sqrt(dx * dx + dy * dy);
        (incident.Worker, incident.Sent) = (worker, now);
        wait += now - incident.Triaged;
        kilometres += way;
        heap.Add(now + way / speeds[worker], BareEvent.OnScene, index);
    }

    private void Reach(int index)
    {
        reached++;
        response += now - incidents[index].Arrived;
        heap.Add(now + incidents[index].OnSite, BareEvent.JobDone, index);
    }

    private void EndJob(int index)
    {
        ref var incident = ref incidents[index];
        busy += now - incident.Sent;
        if (waiting.TryDequeue(out var next)) Send(next, incident.Worker, (incident.X, incident.Y));
        else (idle[idleCount], idlePlaces[idleCount++]) = (incident.Worker, (incident.X, incident.Y));
        if (incident.Platform < 0) Close(index);
        else if (serversBusy[incident.Platform] < ReferenceModel.Servers) Serve(index);
        else platforms[incident.Platform].Enqueue(index);
    }

    private void Serve(int index)
    {
        serversBusy[incidents[index].Platform]++;
        heap.Add(now + incidents[index].PlatformWork, BareEvent.PlatformDone, index);
    }

    private void EndPlatformWork(int index)
    {
        var platform = incidents[index].Platform;
        serversBusy[platform]--;
        if (platforms[platform].TryDequeue(out var next)) Serve(next);
        Close(index);
    }

    private void Close(int index)
    {
        closed++;
        total += now - incidents[index].Arrived;
        freed.Push(index);
    }

    private double Exponential(double mean) => -Math.Log(chance.Uniform()) * mean;

    private struct Incident
    {
        public double Arrived, X, Y, Triage, OnSite, PlatformWork, Triaged, Sent;
        public int Platform, Worker;
    }
}
