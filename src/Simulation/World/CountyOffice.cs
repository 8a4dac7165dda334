using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>The officer of the county centre, which has no posts of its own: what reaches it goes to a department after a while, or back.</summary>
internal sealed class CountyOffice(Scene scene, SceneWork handler)
{
    /// <summary>The county has an incident since an instant.</summary>
    public void Received(Matter matter, DateTimeOffset at)
    {
        var time = matter.Dispatches + matter.Escalations + matter.Transfers;
        var stream = scene.Chance(Purpose.County, matter, time);
        var when = at + stream.Minutes(Scene.For(scene.Assumed.County.Assign, matter));
        if (SceneWork.IsReturned(matter, scene.Assumed.County.Detours.Return, ref stream))
        {
            handler.PlanReturn(matter, when, Staff.CountyOfficer, ref stream);
            return;
        }
        var unit = matter.State.Route?.Department is { } named ? UnitKey.Department(named) : Scene.For(scene.Assumed.County.Department, matter);
        scene.Plan(matter, new DispatchIncident(unit) { Id = $"world-assign-{time}", By = Staff.CountyOfficer, At = when });
    }
}
