using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.ReadModel.Queries;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Incidents by page, from the read model, which follows by a moment.</summary>
internal static class ListEndpoint
{
    public static void MapIncidentList(this IEndpointRouteBuilder api) =>
        api.MapGet("/incidents", List).TakesOnly<ListQuery>().WithSummary("A page of incidents, newest report first").Produces<PageDocument>();

    private static async Task<PageDocument> List(
        [AsParameters] ListQuery query,
        ClaimsPrincipal user,
        TownChoice towns,
        IIncidentQueries incidents,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var filter = query.Read(towns.Of(query.Town, user), clock.GetUtcNow());
        var page = await incidents.Page(filter);
        return new PageDocument(page.Items, page.Next?.ToString());
    }
}

/// <summary>A page of incidents.</summary>
/// <param name="Items">The incidents.</param>
/// <param name="Cursor">What to ask for the next page with; null on the last.</param>
public sealed record PageDocument(IReadOnlyList<ListedIncident> Items, string? Cursor);
