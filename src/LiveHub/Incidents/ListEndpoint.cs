using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.ReadModel.Queries;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Incidents by page, from the read model, which follows by a moment.</summary>
internal static class ListEndpoint
{
    public static void MapIncidentList(this IEndpointRouteBuilder api) =>
        api.MapGet("/incidents", List).RequireAuthorization(Policies.Incidents).TakesOnly<ListQuery>().WithSummary("A page of incidents, newest report first").Produces<PageDocument>();

    private static async Task<PageDocument> List(
        [AsParameters] ListQuery query,
        ClaimsPrincipal user,
        TownChoice towns,
        Sights sights,
        IIncidentQueries incidents,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var town = towns.Of(query.Town, user);
        var scope = (await sights.Of(user, town)).Incidents;
        var page = await incidents.Page(query.Read(town, clock.GetUtcNow()) with { Scope = scope });
        var items = scope.IsAll ? page.Items : await WithoutUnseen(page.Items, town.Code, scope, incidents);
        return new PageDocument(items, page.Next?.ToString());
    }

    private static async Task<IReadOnlyList<ListedIncident>> WithoutUnseen(IReadOnlyList<ListedIncident> items, string town, IncidentScope scope, IIncidentQueries incidents)
    {
        var named = items.SelectMany(item => new[] { item.Lead, item.MergedInto }).OfType<string>().Distinct().ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in named.Chunk(IncidentFilter.LargestPage))
            seen.UnionWith((await incidents.Page(new IncidentFilter { Town = town, Scope = scope, Ids = some, Limit = IncidentFilter.LargestPage })).Items.Select(item => item.Id));
        return [.. items.Select(item => item with { Lead = Seen(item.Lead), MergedInto = Seen(item.MergedInto) })];

        string? Seen(string? id) => id is not null && seen.Contains(id) ? id : null;
    }
}

/// <summary>A page of incidents.</summary>
/// <param name="Items">The incidents.</param>
/// <param name="Cursor">What to ask for the next page with; null on the last.</param>
public sealed record PageDocument(IReadOnlyList<ListedIncident> Items, string? Cursor);
