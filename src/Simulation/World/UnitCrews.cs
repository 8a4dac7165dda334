using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Crews of platforms, agencies and county departments: taken by their unit's desk, they travel, arrive and act.</summary>
internal sealed class UnitCrews(Scene scene, SceneWork handler, TriageDesk triage)
{
    /// <summary>A crew has an incident.</summary>
    public void Taken(Matter matter, IncidentTaken happened)
    {
        if (CrewOf(happened.Owner, happened.Assignee) is not { } by) return;
        var time = matter.Times<IncidentTaken>();
        var pass = scene.Chance(Purpose.Result, matter, time);
        if (happened.Owner.Kind == "platform" && pass.Chance(scene.Assumed.Crews.PassOn.Value) && triage.AgencyOf(happened.Owner.Name, ref pass) is { } agency)
        {
            // An officer sees from the desk that it is an agency's.
            handler.PlanTransfer(matter, happened.At + pass.Minutes(Scene.For(scene.Assumed.Desks.Dispatch, matter)), by, agency, ref pass);
            return;
        }
        var travel = IsCounty(happened.Owner) ? scene.Assumed.County.Travel : scene.Assumed.Crews.Travel;
        var stream = scene.Chance(Purpose.Travel, matter, time);
        handler.PlanArrival(matter, happened.At + stream.Minutes(Scene.For(travel, matter)), by);
    }

    /// <summary>A crew is on the scene.</summary>
    public void Arrived(Matter matter, AssigneeArrived happened)
    {
        if (matter.State.Assignee is not { } assignee || CrewOf(matter.State.Owner, assignee) is not { } by) return;
        var county = IsCounty(matter.State.Owner);
        var stream = scene.Chance(Purpose.Work, matter, matter.Times<AssigneeArrived>());
        var when = happened.At + stream.Minutes(Scene.For(county ? scene.Assumed.County.OnScene : scene.Assumed.Crews.OnScene, matter));
        if (!county && stream.Chance(Scene.For(scene.Assumed.Crews.Escalate, matter))) handler.PlanEscalation(matter, when, by, ref stream);
        else handler.PlanResolution(matter, when, by, ref stream);
    }

    private static bool IsCounty(UnitKey unit) => unit.Kind is "county" or "department";

    private Caller? CrewOf(UnitKey unit, string assignee) =>
        scene.Town.FindPosts(unit)?.FirstOrDefault(post => post.Id == assignee) is { } post ? new Caller(post.Id, post.Role, unit) : null;
}
