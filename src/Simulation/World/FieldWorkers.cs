using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Grid workers: named for an incident they take it, travel, work, and handle it or find that it is another's.</summary>
internal sealed class FieldWorkers(Scene scene, Walkers walkers, SceneWork handler)
{
    private WorkerAssumptions Assumed => scene.Assumed.Workers;

    /// <summary>A worker has been named.</summary>
    public void Named(Matter matter, IncidentDispatched happened)
    {
        if (walkers.Find(happened.Assignee) is not { } walker) return;
        walker.Name(matter.Id, happened.At);
        var time = matter.Times<IncidentDispatched>();
        var stream = scene.Chance(Purpose.Take, matter, time);
        var when = happened.At + stream.Minutes(Scene.For(Assumed.Reaction, matter));
        scene.PlanCommand(matter, when, $"take-{time}", CallerOf(walker), head => new TakeIncident { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>A worker has taken it and sets out.</summary>
    public void Taken(Matter matter, IncidentTaken happened)
    {
        if (walkers.Find(happened.Assignee) is not { } walker) return;
        var stream = scene.Chance(Purpose.Travel, matter, matter.Times<IncidentTaken>());
        var place = PlaceOf(matter, walker, happened.At);
        var expected = matter.ExpectedTravel ?? ExpectedTravel(walker, place, happened.At);
        var arrival = happened.At + TimeSpan.FromTicks((long)(expected * Assumed.TravelFactor.Value.Sample(ref stream) * TimeSpan.TicksPerSecond));
        walker.SetOut(matter.Id, place, happened.At, arrival);
        handler.PlanArrival(matter, arrival, CallerOf(walker));
    }

    /// <summary>A worker is on the scene.</summary>
    public void Arrived(Matter matter, AssigneeArrived happened)
    {
        if (walkers.Find(matter.State.Assignee) is not { } walker) return;
        walker.Stand(matter.Id, PlaceOf(matter, walker, happened.At), happened.At);
        var stream = scene.Chance(Purpose.Work, matter, matter.Times<AssigneeArrived>());
        var when = happened.At + stream.Minutes(Scene.For(Assumed.OnScene, matter));
        var (escalates, mark) = (stream.Chance(Scene.For(Assumed.Escalate, matter)), stream.Uniform());
        if (escalates)
            handler.PlanEscalation(matter, when, CallerOf(walker), ref stream);
        else if (Scene.For(Assumed.HandOver, matter) is var handOver && mark < handOver.Share)
            handler.PlanTransfer(matter, when, CallerOf(walker), handOver.Unit, ref stream);
        else
            handler.PlanResolution(matter, when, CallerOf(walker), ref stream);
    }

    /// <summary>A worker no longer has it.</summary>
    public void Freed(string worker, string incident, DateTimeOffset at) => walkers.Find(worker)?.Free(incident, at);

    /// <summary>A worker as caller.</summary>
    public static Caller CallerOf(Walker walker) => new(walker.Worker.Id, Role.GridWorker, UnitKey.Grid(walker.Worker.HomeGrid));

    private GeoPoint PlaceOf(Matter matter, Walker walker, DateTimeOffset at) =>
        matter.State.Place.Point ?? scene.Town.FindGrid(matter.State.Place.Grid)?.Centre ?? walker.PointAt(at);

    // As the system expects it: the straight line times the detour factor at the vehicle's speed.
    private double ExpectedTravel(Walker walker, GeoPoint place, DateTimeOffset at) =>
        walker.PointAt(at).MetresTo(place) * scene.Town.Definition.Policy.DetourFactor * 3.6 / scene.Town.Vehicle(walker.Worker.Vehicle).KilometresPerHour;
}
