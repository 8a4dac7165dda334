using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Looks;
using GovGrid.LiveHub.Wire;
using GovGrid.Silo.Hosting;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Towns;

/// <summary>What the towns are, and how they stand.</summary>
internal static class TownEndpoints
{
    public static void MapTowns(this IEndpointRouteBuilder api)
    {
        api.MapGet("/towns", List).RequireAuthorization(Policies.SignedIn).WithSummary("The towns of this service");
        api.MapGet("/towns/{code}", Get).RequireAuthorization(Policies.SignedIn).WithSummary("A town's definition");
        api.MapGet("/towns/{code}/grids.geojson", Grids).RequireAuthorization(Policies.SignedIn).WithSummary("A town's grids as GeoJSON").Produces<GridCollection>();
        api.MapGet("/towns/{code}/snapshot", Snapshot).RequireAuthorization(Policies.SignedIn).WithSummary("How a town stands, as the hub sends it").Produces<SnapshotDocument>().AddEndpointFilter<SnapshotLook>();
    }

    private static IReadOnlyList<CodeItem> List(ClaimsPrincipal user, ITownDirectory towns) =>
        [.. towns.Towns.Where(town => user.MaySee(town.Code)).Select(town => new CodeItem(town.Code, town.Definition.Name))];

    private static TownDocument Get(string code, ClaimsPrincipal user, TownChoice towns, GovGridSettings settings, ExpectedReports expected) =>
        TownDocument.Of(towns.InPath(code, user).Definition, settings.Speed, settings.World is WorldKind.Simulated, expected.Of(code));

    private static IResult Grids(string code, ClaimsPrincipal user, TownChoice towns) =>
        Results.Json(GridCollection.Of(towns.InPath(code, user).Definition), ApiJson.Options, "application/geo+json");

    private static async Task<IResult> Snapshot(string code, ClaimsPrincipal user, TownChoice towns, TownRelays relays, CancellationToken stop)
    {
        var town = towns.InPath(code, user);
        return new EncodedResult(await relays.Of(town.Code).Snapshot(Onlooker.Of(user, town), stop));
    }
}
