using System.Net;
using System.Security.Claims;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Callers;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Metrics;

/// <summary>
/// <c>/metrics</c> for Prometheus: for administrators, planners and inspectors of all towns of the service. With the setting
/// <c>Metrics:loopback</c> also for programs on this machine, without a token.
/// </summary>
internal static class MetricsEndpoint
{
    /// <summary>The setting by which programs on this machine read the figures without a token.</summary>
    public const string OpenHere = "Metrics:loopback";

    // A proxy on this machine passes on what comes from elsewhere, and says so.
    private static readonly string[] PassedOn = ["Forwarded", "X-Forwarded-For", "X-Original-For", "Via"];

    public static void MapMetrics(this WebApplication app)
    {
        var towns = app.Services.GetRequiredService<ITownDirectory>();
        app.Services.GetRequiredService<ServiceMeter>(); // before all others: only so many instruments are gathered, and nobody asks for this one by name
        var isOpenHere = app.Configuration.GetValue(OpenHere, false);
        app.MapPrometheusScrapingEndpoint("/metrics", null, branch => branch.Use(LookFirst), null)
            .RequireAuthorization(policy => policy.RequireAssertion(access =>
                MaySee(access.User, towns) || (isOpenHere && IsFromHere((HttpContext)access.Resource!))));
    }

    // The figures of towns are asked of grains, and the exporter cannot wait for grains.
    private static async Task LookFirst(HttpContext context, RequestDelegate next)
    {
        await context.RequestServices.GetRequiredService<TownFigures>().Look(context.RequestAborted);
        await next(context);
    }

    private static bool MaySee(ClaimsPrincipal user, ITownDirectory towns) =>
        user.PartsOf().HasFlag(Parts.Metrics) && towns.Towns.All(town => user.MaySee(town.Code));

    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !PassedOn.Any(context.Request.Headers.ContainsKey);
}
