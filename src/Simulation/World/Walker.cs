using GovGrid.Common;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World.Kept;
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
    private bool isKept; // it is known how it goes on, while what led there is lived again

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
        if (time > TimeSpan.Zero && !isKept) (silentFrom, silentUntil) = (from, from + time);
    }

    /// <summary>How the legs stand, to be kept.</summary>
    /// <param name="position">The next position that the phone will tell.</param>
    /// <param name="now">The present.</param>
    public KeptWalker Keep(KeptPosition? position, DateTimeOffset now) => new(
        OnDuty, Incident, legs, new KeptWay(track.Start, track.End, track.Points), pause, silentUntil > now && silentFrom < silentUntil ? new(silentFrom, silentUntil) : null, position);

    /// <summary>Goes on from how the legs stood. Until <see cref="GoOn"/> what is heard changes nothing.</summary>
    public void Begin(KeptWalker kept)
    {
        (OnDuty, Incident, legs, pause, isKept) = (kept.OnDuty, kept.Incident, kept.Legs, kept.Pause, true);
        track = new TimedWay(kept.Way.Start, kept.Way.End, [.. kept.Way.Points]);
        if (kept.Silent is var (from, until)) (silentFrom, silentUntil) = (from, until);
    }

    /// <summary>What is heard from now on is new.</summary>
    public void GoOn() => isKept = false;

    /// <summary>When the worker arrives who had set out for an incident at an instant of the past that is lived again; null where that is not known.</summary>
    public DateTimeOffset? KeptArrival(string incident, DateTimeOffset start) =>
        isKept && Incident == incident && track.Start == start && track.End > start ? track.End : null;

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
        if (isKept) return;
        track = TimedWay.At(PointAt(now), now);
        Incident = incident;
    }

    /// <summary>Sets out for a place.</summary>
    public void SetOut(string incident, GeoPoint to, DateTimeOffset start, DateTimeOffset arrival)
    {
        if (isKept) return;
        var from = PointAt(start);
        Incident = incident;
        var stream = streams.Of(Purpose.Patrol, incident);
        track = new TimedWay(start, arrival, paths.Between(from, to, ref stream));
    }

    /// <summary>Is on the scene.</summary>
    public void Stand(string incident, GeoPoint at, DateTimeOffset now)
    {
        if (!isKept) (Incident, track) = (incident, TimedWay.At(at, now));
    }

    /// <summary>Is free from an incident and goes on patrol from where that was.</summary>
    public void Free(string incident, DateTimeOffset now)
    {
        if (Incident != incident || isKept) return;
        (track, pause) = (PatrolFrom(track.PointAt(now), now), TimeSpan.Zero);
        Incident = null;
    }

    /// <summary>Where the worker is.</summary>
    public GeoPoint PointAt(DateTimeOffset now)
    {
        while (!isKept && OnDuty && Walks && Incident is null && TellsPositions && track.End + pause < now) NextLeg();
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
