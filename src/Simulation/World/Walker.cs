using GovGrid.Common;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Simulation.World;

/// <summary>
/// A grid worker's legs. Free, the worker walks from waypoint to waypoint around the home grid; named for an incident, straight there.
/// Legs are drawn when somebody asks where the worker is, so a patrol costs nothing in between. Where phones tell ways and no positions, a patrol is one
/// way back to the home grid.
/// </summary>
internal sealed class Walker(WorkerDefinition worker, Town town, WayFinder paths, Streams streams, PatrolAssumptions patrol)
{
    private static readonly TimeSpan ShortestLeg = TimeSpan.FromSeconds(10);

    private readonly GridDefinition home = town.FindGrid(worker.HomeGrid)!;
    private readonly double metresPerSecond = patrol.KilometresPerHour[worker.Vehicle] / 3.6;
    private TimedWay track = TimedWay.At(town.FindGrid(worker.HomeGrid)!.Centre, DateTimeOffset.MinValue);
    private TimeSpan pause;
    private DateTimeOffset silentFrom = DateTimeOffset.MaxValue;
    private DateTimeOffset silentUntil;
    private int legs;

    public WorkerDefinition Worker => worker;

    /// <summary>The worker as a command's caller.</summary>
    public Caller Caller { get; } = Staff.Worker(worker);

    /// <summary>The duty of the worker's crew.</summary>
    public Duty Duty { get; } = Attendance.DutyOf(worker);

    /// <summary>A reference to the worker's grain; null before it is first wanted (<see cref="Scene.GrainOf"/>).</summary>
    public IGridWorkerGrain? Grain { get; set; }

    private bool Walks => Patrols && !patrol.StandsBy;

    private bool TellsPositions => patrol.PositionEvery is not null;

    public bool OnDuty { get; private set; }

    /// <summary>Whether the worker patrols when free; else stands by.</summary>
    public bool Patrols { get; set; } = true;

    /// <summary>The incident that the worker is on; null when free.</summary>
    public string? Incident { get; private set; }

    /// <summary>Counts changes of duty, so that what belongs to an earlier shift can be told.</summary>
    public int Shift { get; private set; }

    /// <summary>Whether the phone has no signal.</summary>
    public bool IsSilent(DateTimeOffset now) => silentFrom <= now && now < silentUntil;

    /// <summary>The phone has no signal for a while.</summary>
    public void FallSilent(DateTimeOffset from, TimeSpan time)
    {
        if (time > TimeSpan.Zero) (silentFrom, silentUntil) = (from, from + time);
    }

    /// <summary>The way that the worker is on or was on last, as a phone tells it.</summary>
    public Leg Way => new(track.First, track.Last, track.Start, track.End);

    /// <summary>Comes on duty at a place.</summary>
    public void Begin(GeoPoint at, DateTimeOffset now)
    {
        (OnDuty, track, pause) = (true, PatrolFrom(at, now), TimeSpan.Zero);
        Shift++;
    }

    /// <summary>Leaves.</summary>
    public void End()
    {
        (OnDuty, Incident) = (false, null);
        Shift++;
    }

    /// <summary>Is named for an incident: stays where that finds the worker.</summary>
    public void Name(string incident, DateTimeOffset now)
    {
        track = TimedWay.At(PointAt(now), now);
        Incident = incident;
    }

    /// <summary>Sets out for a place.</summary>
    public void SetOut(string incident, GeoPoint to, DateTimeOffset start, DateTimeOffset arrival)
    {
        var from = PointAt(start);
        Incident = incident;
        var stream = streams.Of(Purpose.Patrol, incident);
        track = new TimedWay(start, arrival, paths.Between(from, to, ref stream));
    }

    /// <summary>Is on the scene.</summary>
    public void Stand(string incident, GeoPoint at, DateTimeOffset now) => (Incident, track) = (incident, TimedWay.At(at, now));

    /// <summary>Is free from an incident and goes on patrol from where that was.</summary>
    public void Free(string incident, DateTimeOffset now)
    {
        if (Incident != incident) return;
        (track, pause) = (PatrolFrom(track.PointAt(now), now), TimeSpan.Zero);
        Incident = null;
    }

    /// <summary>Where the worker is.</summary>
    public GeoPoint PointAt(DateTimeOffset now)
    {
        while (OnDuty && Walks && Incident is null && TellsPositions && track.End + pause < now) NextLeg();
        return track.PointAt(now);
    }

    // On patrol from a point: where nobody is told of each step, on the way home and then around there.
    private TimedWay PatrolFrom(GeoPoint at, DateTimeOffset now) => TellsPositions || !Walks
        ? TimedWay.At(at, now)
        : new TimedWay(now, now + TimeSpan.FromSeconds(at.MetresTo(home.Centre) / metresPerSecond), at, home.Centre);

    private void NextLeg()
    {
        var stream = streams.Of(Purpose.Patrol, worker.Id, legs++);
        var points = paths.Between(track.Last, paths.Next(home, patrol.Elsewhere, ref stream), ref stream);
        var (start, length) = (track.End + pause, new TimedWay(default, default, points).Metres);
        var takes = TimeSpan.FromSeconds(length / metresPerSecond);
        track = new TimedWay(start, start + (takes > ShortestLeg ? takes : ShortestLeg), points);
        pause = stream.Minutes(patrol.Pause);
    }
}
