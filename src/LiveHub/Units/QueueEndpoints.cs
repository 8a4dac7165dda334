using System.Security.Claims;
using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Problems;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Units;

/// <summary>Queues one by one, with what the live picture leaves out.</summary>
internal static class QueueEndpoints
{
    public static void MapQueues(this IEndpointRouteBuilder api) =>
        api.MapGet("/towns/{code}/queues/{**unit}", Get).RequireAuthorization(Policies.SignedIn).WithSummary("A unit's queue: its figures, who is on duty with what, and in the command room each kind of desk")
            .Produces<QueueDocument>();

    private static async Task<IResult> Get(
        string code,
        string unit,
        ClaimsPrincipal user,
        TownChoice towns,
        Sights sights,
        IncidentFinder finder,
        IGrainFactory grains,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var (town, key) = (towns.InPath(code, user), new UnitKey(unit));
        var sight = await sights.Of(user, town);
        if (!town.Units.Contains(key) || !sight.SeesQueue(key)) return NoUnit(unit, town, sight);
        var queue = QueueDocument.Of(await grains.GetUnit(town.Code, key).View(), town, clock.GetUtcNow(), sight);
        if (sight.Incidents.IsAll) return Results.Ok(queue);
        var seen = await finder.Seen(user, queue.OnDuty.Select(item => item.Incident).OfType<string>());
        return Results.Ok(queue with { OnDuty = [.. queue.OnDuty.Select(item => item.Incident is { } incident && seen.Contains(incident) ? item : item with { Incident = null })] });
    }

    private static ProblemResult NoUnit(string unit, Town town, Sight sight) => new(new ApiProblem(
        StatusCodes.Status404NotFound,
        RefusalProblem.Name(RefusalCode.UnknownUnit),
        $"The town {town.Code} has no queue '{unit}'. Expected: {string.Join(", ", town.Units.Where(sight.SeesQueue))}."));
}
