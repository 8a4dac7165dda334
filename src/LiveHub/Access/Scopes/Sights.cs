using System.Security.Claims;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.LiveHub.Callers;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Access.Scopes;

/// <summary>What callers see at this moment.</summary>
internal sealed class Sights(
    IGrainFactory grains, ITownDirectory towns, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>What a caller sees of a town that is the caller's business.</summary>
    public async Task<Sight> Of(ClaimsPrincipal user, Town town)
    {
        var onlooker = Onlooker.Of(user, town);
        if (onlooker.Worker is not { } worker || town.FindWorker(worker) is null) return onlooker.SightIn(null);
        return onlooker.SightIn(onlooker.GridOf(await grains.GetWorker(town.Code, worker).Get(), clock.GetUtcNow()));
    }

    /// <summary>Whether a caller sees an incident.</summary>
    public async Task<bool> Sees(ClaimsPrincipal user, IncidentState incident) =>
        IncidentId.TownOf(incident.Id) is { } code
        && user.MaySee(code)
        && towns.Find(code) is { } town
        && (await Of(user, town)).Incidents.Holds(IncidentSummary.Of(incident));
}
