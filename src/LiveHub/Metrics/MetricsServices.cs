using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace GovGrid.LiveHub.Metrics;

/// <summary>Gathers figures for Prometheus: those of the service itself, and what Orleans, ASP.NET Core and .NET measure.</summary>
internal static class MetricsServices
{
    private static readonly string[] Meters =
    [
        ServiceMeter.Name,
        "Microsoft.Orleans",
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Http.Connections",
        "Microsoft.AspNetCore.RateLimiting",
        "System.Runtime",
    ];

    public static void AddFigures(this IServiceCollection services)
    {
        services.AddSingleton<TownFigures>().AddSingleton<ServiceMeter>();
        services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("govgrid")).WithMetrics(metrics => metrics.AddMeter(Meters).AddPrometheusExporter());
    }
}
