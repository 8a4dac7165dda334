using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Reports;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Silo.Looks;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Looks;

/// <summary>A worker sees who looked at where it was.</summary>
internal static class LookEndpoints
{
    private static readonly TimeSpan Back = TimeSpan.FromDays(1);

    public static void MapLooks(this IEndpointRouteBuilder api) => api.MapGet("/workers/{id}/looks", Looks).TakesOnly("from", "to", "cursor").RequireAuthorization(Policies.SignedIn)
        .WithSummary("Who looked at a picture with the worker's position while the worker was on duty; for the worker alone");

    private static async Task<LooksDocument> Looks(
        string id,
        string? from,
        string? to,
        string? cursor,
        ClaimsPrincipal user,
        TownChoice towns,
        LookQueries looks,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        if (user.ToCaller() is not { Role: Role.GridWorker } caller || caller.Id != id)
            throw new ProblemException(RefusalProblem.Of(new Refusal(RefusalCode.NotAllowed, "Who looked at a worker's position is told to the worker alone.")));
        var (town, faults) = (towns.Of(null, user), new FieldFaults());
        var end = TownTime.Read("to", to, town, faults) ?? clock.GetUtcNow();
        var begin = TownTime.Read("from", from, town, faults) ?? end - Back;
        if (!LookCursor.TryParse(cursor, out var after) && cursor is not null) faults.Add("cursor", "the cursor of the page before");
        faults.ThrowIfAny();
        var by = (await looks.Onlookers(town.Code, begin, end)).Where(onlooker => Sees(onlooker.Role, onlooker.Unit, town, id));
        var page = await looks.Page(new LookQuestion(town.Code, id, begin, end) { By = [.. by], After = after });
        return new LooksDocument([.. page.Looks.Select(LookItem.Of)], page.Next?.ToString());
    }

    // A grid leader sees the workers of the own grid, and those of others are told nothing of it; nor is a worker of its own looks.
    private static bool Sees(Role role, UnitKey? unit, Town town, string worker) => role is not Role.GridWorker && Sight.Of(role, town, unit, "").SeesWorker(worker);
}

/// <summary>Who looked, last first.</summary>
/// <param name="Looks">The looks, a thousand at most.</param>
/// <param name="Cursor">What to ask for the next page with; null on the last.</param>
public sealed record LooksDocument(IReadOnlyList<LookItem> Looks, string? Cursor);

/// <summary>A look at a picture that shows where workers are.</summary>
/// <param name="Role">In which role.</param>
/// <param name="Post">By which post, worker or account.</param>
/// <param name="Unit">For which unit; null where the role has none.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when; null while it goes on.</param>
public sealed record LookItem(Role Role, string Post, string? Unit, DateTimeOffset From, DateTimeOffset? To)
{
    /// <summary>The item of a look.</summary>
    public static LookItem Of(Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        return new LookItem(look.By.Role, look.By.Id, look.By.Unit?.Value, look.From, look.To);
    }
}
