using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.LiveHub.Incidents;

/// <summary>
/// A grid worker takes what has not been sent to anybody (小事不出网格). Nobody has reserved the worker then, so it is done here in the
/// order that all keep: reserve, write the incident, release on refusal.
/// </summary>
internal sealed class OwnFinds(IGrainFactory grains)
{
    /// <summary>Gives the command to take.</summary>
    public async Task<Outcome> Take(IIncidentGrain incident, TakeIncident take)
    {
        if (take.By.Role is not Role.GridWorker || await incident.Get() is not { State: { Step: IncidentStep.Accepted, Assignee: null } found })
            return await incident.Handle(take);

        var worker = grains.GetWorker(IncidentId.TownOf(found.Id)!, take.By.Id);
        var reserved = await worker.Reserve(found.Id, found.Version);
        if (reserved.Refusal is { } refusal) return new Outcome(refusal, found);
        var outcome = await incident.Handle(take);
        if (outcome.State?.Assignee != take.By.Id) await worker.Release(found.Id);
        return outcome;
    }
}
