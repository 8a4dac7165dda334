using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Crews of platforms, agencies and county departments: taken by their unit's desk, they travel, arrive and act, or see that it is another's.</summary>
internal sealed class UnitCrews(Scene scene, SceneWork handler, Surprises surprises, TriageDesk triage)
{
    /// <summary>A crew has an incident.</summary>
    public void Taken(Matter matter, IncidentTaken happened)
    {
        if (scene.Staff.Of(happened.Owner, happened.Assignee) is not { } by || GoesOn(matter, happened, by)) return;
        var travel = IsCounty(happened.Owner) ? scene.Assumed.County.Travel : scene.Assumed.Crews.Travel;
        var stream = scene.Chance(Purpose.Travel, matter, matter.Takes);
        handler.PlanArrival(matter, happened.At + stream.Minutes(Scene.For(travel, matter)), by);
    }

    /// <summary>A crew is on the scene.</summary>
    public void Arrived(Matter matter, AssigneeArrived happened)
    {
        if (CrewOf(matter) is not { } by) return;
        var county = IsCounty(matter.State.Owner);
        var stream = scene.Chance(Purpose.Work, matter, matter.Arrivals);
        var when = happened.At + (matter.Course?.UnitWork ?? stream.Minutes(Scene.For(county ? scene.Assumed.County.OnScene : scene.Assumed.Crews.OnScene, matter)));
        var escalates = !county && stream.Chance(Scene.For(scene.Assumed.Crews.Escalate, matter));
        if (!county && LookAround(matter, happened.At, when, by) is { } patience) handler.PlanResolution(matter, when + patience, by, ref stream);
        else if (escalates) handler.PlanEscalation(matter, when, by, ref stream);
        else handler.PlanResolution(matter, when, by, ref stream);
    }

    /// <summary>What the crew asked for is not approved: it finds another way.</summary>
    public void Rejected(Matter matter, RequestRejected happened)
    {
        if (matter.State.Step is not IncidentStep.OnScene || CrewOf(matter) is not { } by) return;
        var stream = scene.Chance(Purpose.Work, matter, matter.Arrivals);
        handler.PlanResolution(matter, happened.At + stream.Minutes(Scene.For(scene.Assumed.Crews.OnScene, matter)), by, ref stream);
    }

    // What an officer sees from the desk: it is an agency's, a colleague's, or not the unit's at all.
    private bool GoesOn(Matter matter, IncidentTaken happened, Caller by)
    {
        var time = matter.Takes;
        var pass = scene.Chance(Purpose.Result, matter, time);
        if (happened.Owner.Value.StartsWith("platform/", StringComparison.Ordinal) && pass.Chance(scene.Assumed.Crews.PassOn.Value) && triage.AgencyOf(happened.Owner.Name, ref pass) is { } agency)
        {
            handler.PlanTransfer(matter, SeenAt(matter, happened, ref pass), by, agency, ref pass);
            return true;
        }
        var keep = scene.Chance(Purpose.Keep, matter, time);
        return IsCounty(happened.Owner) ? GoesBack(matter, happened, by, ref keep) : IsReturned(matter, happened, by, ref keep) || IsSwapped(matter, happened, by, ref keep);
    }

    private bool GoesBack(Matter matter, IncidentTaken happened, Caller by, ref Xoshiro256 stream)
    {
        var back = Scene.For(scene.Assumed.County.Detours.Back, matter);
        if (SceneWork.IsReturned(matter, scene.Assumed.County.Detours.Return, ref stream))
            handler.PlanReturn(matter, SeenAt(matter, happened, ref stream), by, ref stream);
        else if (stream.Chance(back.Share))
            handler.PlanTransfer(matter, SeenAt(matter, happened, ref stream), by, back.Unit, ref stream);
        else
            return false;
        return true;
    }

    private bool IsReturned(Matter matter, IncidentTaken happened, Caller by, ref Xoshiro256 stream)
    {
        if (!SceneWork.IsReturned(matter, scene.Assumed.Crews.Detours.Return, ref stream)) return false;
        handler.PlanReturn(matter, SeenAt(matter, happened, ref stream), by, ref stream);
        return true;
    }

    private bool IsSwapped(Matter matter, IncidentTaken happened, Caller by, ref Xoshiro256 stream) =>
        stream.Chance(Scene.For(scene.Assumed.Crews.Detours.Swap, matter)) && IsGivenToColleague(matter, happened, by, ref stream);

    private bool IsGivenToColleague(Matter matter, IncidentTaken happened, Caller by, ref Xoshiro256 stream)
    {
        var when = SeenAt(matter, happened, ref stream);
        var others = scene.Town.FindPosts(happened.Owner)!.Where(post => post.Id != by.Id && scene.Attendance.IsThere(post, when)).ToArray();
        if (others.Length == 0) return false;
        var (to, reason) = (stream.OneOf(others).Id, scene.Say(scene.Assumed.Phrases.Detours.Reassigned, ref stream));
        scene.Plan(matter, new ReassignIncident(to, reason) { Id = $"world-swap-{matter.Takes}", By = by, At = when });
        return true;
    }

    // All of it may come together; each has its own moment between the arrival and the end of the work.
    private TimeSpan? LookAround(Matter matter, DateTimeOffset at, DateTimeOffset until, Caller by)
    {
        var stream = scene.Chance(Purpose.Detour, matter, matter.Arrivals);
        var step = (until - at) / 6;
        surprises.MaybeElsewhere(matter, at + step, by, scene.Assumed.Crews.Detours.Elsewhere, ref stream);
        surprises.MaybeOther(matter, at + 2 * step, by, ref stream);
        surprises.MaybeJoint(matter, at + 3 * step, by, ref stream);
        surprises.MaybeLonger(matter, at + 4 * step, by, ref stream);
        return surprises.MaybeWaits(matter, at + 5 * step, by, ref stream);
    }

    private DateTimeOffset SeenAt(Matter matter, IncidentTaken happened, ref Xoshiro256 stream) =>
        happened.At + stream.Minutes(Scene.For(scene.Assumed.Desks.Dispatch, matter));

    private static bool IsCounty(UnitKey unit) => unit == UnitKey.County || unit.Value.StartsWith("department/", StringComparison.Ordinal);

    private Caller? CrewOf(Matter matter) => matter.State.Assignee is { } assignee ? scene.Staff.Of(matter.State.Owner, assignee) : null;
}
