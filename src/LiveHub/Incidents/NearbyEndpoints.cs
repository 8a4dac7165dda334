using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Nearby;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Open matters near by, for whoever writes down a report or looks at one: is it known already?</summary>
internal static class NearbyEndpoints
{
    public static void MapNearby(this IEndpointRouteBuilder api)
    {
        api.MapGet("/incidents/nearby", ToPlace).RequireAuthorization(Policies.Incidents).TakesOnly<NearbyQuery>().WithSummary("Open incidents near a place, nearest first").Produces<NearbyDocument>();
        api.MapGet("/incidents/{id}/nearby", ToIncident).RequireAuthorization(Policies.Incidents).TakesOnly("metres").WithSummary("Open incidents near an incident, nearest first").Produces<NearbyDocument>();
    }

    private static async Task<NearbyDocument> ToPlace([AsParameters] NearbyQuery query, ClaimsPrincipal user, TownChoice towns, Sights sights, NearbyFinder nearby)
    {
        var town = towns.Of(query.Town, user);
        var faults = new FieldFaults();
        var (point, metres) = (query.ReadPoint(faults), NearbyQuery.ReadMetres(query.Metres, faults));
        faults.CheckCategory("category", query.Category, town);
        faults.ThrowIfAny();
        return await nearby.Around(town, await sights.Of(user, town), point, query.Category, metres);
    }

    private static async Task<NearbyDocument> ToIncident(string id, string? metres, ClaimsPrincipal user, IncidentFinder finder, Sights sights, NearbyFinder nearby)
    {
        var faults = new FieldFaults();
        var reach = NearbyQuery.ReadMetres(metres, faults);
        faults.ThrowIfAny();
        var incident = (await finder.Find(id, user)).State;
        return await nearby.Around(incident, await sights.Of(user, finder.TownOf(id, user)), reach);
    }
}
