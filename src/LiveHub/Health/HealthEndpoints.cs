using GovGrid.LiveHub.Problems;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Health;

/// <summary>Probes: whether the process lives, and whether it can be sent requests.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").AllowAnonymous().WithTags("Health");
        health.MapGet("/live", () => new LiveItem("live")).WithSummary("Whether the process lives");
        health.MapGet("/ready", Ready).WithSummary("Whether it can be sent requests");
    }

    private static async Task<IResult> Ready(Readiness readiness, ITownDirectory towns, CancellationToken stop)
    {
        if (await readiness.WhyNot(stop) is { } why)
            return new ProblemResult(new ApiProblem(StatusCodes.Status503ServiceUnavailable, ProblemCodes.Unavailable, why) { RetryAfter = Soon });
        return Results.Ok(new ReadyItem("ready", [.. towns.Towns.Select(town => town.Code)]));
    }
}

/// <summary>The process lives.</summary>
public sealed record LiveItem(string Status);

/// <summary>The process can be sent requests about these towns.</summary>
public sealed record ReadyItem(string Status, IReadOnlyList<string> Towns);
