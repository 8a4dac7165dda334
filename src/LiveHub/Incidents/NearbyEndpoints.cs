using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Nearby;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Open matters near by, for whoever writes down a report or looks at one: is it known already?</summary>
internal static class NearbyEndpoints
{
    public static void MapNearby(this IEndpointRouteBuilder api)
    {
        api.MapGet("/incidents/nearby", ToPlace).TakesOnly<NearbyQuery>().WithSummary("Open incidents near a place, nearest first").Produces<NearbyDocument>();
        api.MapGet("/incidents/{id}/nearby", ToIncident).TakesOnly("metres").WithSummary("Open incidents near an incident, nearest first").Produces<NearbyDocument>();
    }

    private static Task<NearbyDocument> ToPlace([AsParameters] NearbyQuery query, ClaimsPrincipal user, TownChoice towns, NearbyFinder nearby)
    {
        var town = towns.Of(query.Town, user);
        var faults = new FieldFaults();
        var (point, metres) = (query.ReadPoint(faults), NearbyQuery.ReadMetres(query.Metres, faults));
        faults.CheckCategory("category", query.Category, town);
        faults.ThrowIfAny();
        return nearby.Around(town, point, query.Category, metres);
    }

    private static async Task<NearbyDocument> ToIncident(string id, string? metres, ClaimsPrincipal user, IncidentFinder finder, NearbyFinder nearby)
    {
        var faults = new FieldFaults();
        var reach = NearbyQuery.ReadMetres(metres, faults);
        faults.ThrowIfAny();
        return await nearby.Around((await finder.Find(id, user)).State, reach);
    }
}
