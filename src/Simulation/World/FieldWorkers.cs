using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Grid workers: named for an incident they take it, travel, work, and handle it or find that it is another's.</summary>
internal sealed class FieldWorkers(Scene scene, Walkers walkers, Positions positions, SceneWork handler, Surprises surprises)
{
    private const int TakeStep = 1, ArriveStep = 2, ResolveStep = 3;

    // What was due longer ago happened, or did not, before the host stopped: nobody calls for help now for what was then.
    private static readonly TimeSpan HelpLooksBack = TimeSpan.FromMinutes(10);

    private static readonly NumberedText TakeId = new("world-take-");

    private WorkerAssumptions Assumed => scene.Assumed.Workers;

    /// <summary>A worker has been named, and takes it, cannot, or does not hear.</summary>
    public void Named(Matter matter, IncidentDispatched happened)
    {
        if (walkers.Find(happened.Assignee) is not { } walker) return;
        walker.Name(matter.Id, happened.At);
        var (time, by) = (matter.Dispatches, walker.Caller);
        var stream = scene.Chance(Purpose.Take, matter, time);
        var when = happened.At + stream.Minutes(Scene.For(Assumed.Reaction, matter));
        var keep = scene.Chance(Purpose.Keep, matter, time);
        if (SceneWork.IsReturned(matter, Assumed.Detours.Return, ref keep)) handler.PlanReturn(matter, when, by, ref keep);
        else if (keep.Chance(Scene.For(Assumed.Detours.Decline, matter))) PlanDecline(matter, when, time, by, ref keep);
        else if (Scene.For(Assumed.Detours.Silence, matter) is var silence && keep.Chance(silence.Share)) Hush(matter, happened, time, by, silence, ref keep);
        else PlanTake(matter, walker, when, time, by);
    }

    /// <summary>A worker has taken it and sets out.</summary>
    public void Taken(Matter matter, IncidentTaken happened)
    {
        if (walkers.Find(happened.Assignee) is not { } walker) return;
        var time = matter.Takes;
        var stream = scene.Chance(Purpose.Travel, matter, time);
        var place = PlaceOf(matter, walker, happened.At);
        var expected = matter.ExpectedTravel ?? ExpectedTravel(walker, place, happened.At);
        var arrival = walker.KeptArrival(matter.Id, happened.At)
            ?? happened.At + TimeSpan.FromTicks((long)(expected * Assumed.TravelFactor.Value.Sample(ref stream) * TimeSpan.TicksPerSecond));
        walker.SetOut(matter.Id, place, happened.At, arrival);
        positions.SetOut(walker);
        var silence = handler.Silence(matter, ArriveStep, time);
        walker.FallSilent(arrival, silence);
        handler.PlanArrival(matter, arrival, walker.Caller, silence);
    }

    /// <summary>A worker is on the scene.</summary>
    public void Arrived(Matter matter, AssigneeArrived happened)
    {
        if (walkers.Find(matter.State.Assignee) is not { } walker) return;
        walker.Stand(matter.Id, PlaceOf(matter, walker, happened.At), happened.At);
        var (time, by) = (matter.Arrivals, walker.Caller);
        var stream = scene.Chance(Purpose.Work, matter, time);
        var when = happened.At + (matter.Course?.OnScene ?? stream.Minutes(Scene.For(Assumed.OnScene, matter)));
        var (escalates, mark) = (stream.Chance(Scene.For(Assumed.Escalate, matter)), stream.Uniform());
        var look = scene.Chance(Purpose.Detour, matter, time);
        surprises.MaybeElsewhere(matter, happened.At + (when - happened.At) / 2, by, Assumed.Detours.Elsewhere, ref look);
        MaybeInDanger(matter, walker, happened.At, time);
        if (matter.Course is { Unit: { } unit })
            handler.PlanTransfer(matter, when, by, unit, ref stream);
        else if (matter.Course is not null)
            handler.PlanResolution(matter, when, by, ref stream);
        else if (escalates)
            handler.PlanEscalation(matter, when, by, ref stream);
        else if (Scene.For(Assumed.HandOver, matter) is var handOver && mark < handOver.Share)
            handler.PlanTransfer(matter, when, by, handOver.Unit, ref stream);
        else
            handler.PlanResolution(matter, when, by, ref stream, handler.Silence(matter, ResolveStep, time));
    }

    /// <summary>A worker no longer has it.</summary>
    public void Freed(string worker, string incident, DateTimeOffset at)
    {
        if (walkers.Find(worker) is not { } walker || walker.Incident != incident) return;
        walker.Free(incident, at);
        positions.Freed(walker);
    }

    private void PlanTake(Matter matter, Walker walker, DateTimeOffset when, int time, Caller by)
    {
        var silence = handler.Silence(matter, TakeStep, time);
        walker.FallSilent(when, silence);
        scene.PlanTold(matter, new TakeIncident { Id = TakeId[time], By = by, At = when }, silence);
    }

    private void PlanDecline(Matter matter, DateTimeOffset when, int time, Caller by, ref Xoshiro256 stream)
    {
        var reason = scene.Say(scene.Assumed.Phrases.Detours.Declined, ref stream);
        scene.Plan(matter, new DeclineIncident(reason) { Id = $"world-decline-{time}", By = by, At = when });
    }

    // The phone lies in the car: some hear the call that follows, the others never answer and somebody else is named.
    private void Hush(Matter matter, IncidentDispatched happened, int time, Caller by, SilenceAssumption silence, ref Xoshiro256 stream)
    {
        if (!stream.Chance(silence.Phoned) || happened.PhoneAt is not { } phoneAt) return;
        var when = phoneAt + stream.Minutes(silence.After);
        scene.Aside(matter, new TakeIncident { Id = TakeId[time], By = by, At = when }, IsStillNamed, movesOn: true);

        bool IsStillNamed(IncidentState incident) => incident.Step is IncidentStep.Dispatched && incident.Assignee == by.Id && incident.LapseAt == happened.LapseAt;
    }

    private void MaybeInDanger(Matter matter, Walker walker, DateTimeOffset at, int time)
    {
        var (assumed, stream) = (Assumed.Detours.Help, scene.Chance(Purpose.Help, matter, time));
        if (!stream.Chance(assumed.Share)) return;
        var call = at + stream.Minutes(assumed.After);
        PlanHelp(matter, walker, call, call + stream.Minutes(assumed.Cleared));
    }

    private void PlanHelp(Matter matter, Walker walker, DateTimeOffset call, DateTimeOffset clear)
    {
        var worker = scene.GrainOf(walker);
        if (call > scene.Deeds.Now - HelpLooksBack)
            scene.At(matter, call, "call for help", async () => scene.Counts.Count(WorldAct.CallForHelp, (await worker.CallForHelp()).Refusal));
        scene.At(matter, clear, "clear a call for help", async () => scene.Counts.Count(WorldAct.ClearHelp, (await worker.ClearHelp()).Refusal));
    }

    private GeoPoint PlaceOf(Matter matter, Walker walker, DateTimeOffset at) =>
        matter.State.Place.Point ?? scene.Town.FindGrid(matter.State.Place.Grid)?.Centre ?? walker.PointAt(at);

    // As the system expects it: the straight line times the detour factor at the vehicle's speed.
    private double ExpectedTravel(Walker walker, GeoPoint place, DateTimeOffset at) =>
        walker.PointAt(at).MetresTo(place) * scene.Town.Definition.Policy.DetourFactor * 3.6 / scene.Town.Vehicle(walker.Worker.Vehicle).KilometresPerHour;
}
