using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>What worker and crews have in common on the scene.</summary>
internal sealed class SceneWork(Scene scene)
{
    /// <summary>Plans the arrival.</summary>
    public void PlanArrival(Matter matter, DateTimeOffset when, Caller by) => scene.PlanCommand(
        matter, when, $"arrive-{matter.Times<IncidentTaken>()}", by, head => new ArriveAtIncident { Id = head.Id, By = head.By, At = head.At });

    /// <summary>Plans that it is handled.</summary>
    public void PlanResolution(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        var summary = scene.Say(scene.Assumed.Phrases.Resolved, ref stream);
        scene.PlanCommand(matter, when, $"resolve-{matter.Times<AssigneeArrived>()}", by, head => new ResolveIncident(summary, []) { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>Plans that it goes to the county.</summary>
    public void PlanEscalation(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        var reason = scene.Say(scene.Assumed.Phrases.Escalated, ref stream);
        scene.PlanCommand(matter, when, $"escalate-{matter.Times<IncidentTaken>()}", by, head => new EscalateIncident(reason) { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>Plans that it goes to another unit.</summary>
    public void PlanTransfer(Matter matter, DateTimeOffset when, Caller by, Common.UnitKey unit, ref Xoshiro256 stream)
    {
        var reason = scene.Say(scene.Assumed.Phrases.HandedOver, ref stream);
        scene.PlanCommand(matter, when, $"transfer-{matter.Times<IncidentTaken>()}", by, head => new TransferIncident(unit, reason) { Id = head.Id, By = head.By, At = head.At });
    }
}
