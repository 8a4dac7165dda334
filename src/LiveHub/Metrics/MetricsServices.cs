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

    // Room for series is taken at once for each instrument, by default for 2,000: 37 MB for those of Orleans, which have few. Ours have one for each town and unit.
    private static readonly MetricStreamConfiguration Few = new() { CardinalityLimit = 200 };

    public static void AddFigures(this IServiceCollection services)
    {
        services.AddSingleton<TownFigures>().AddSingleton<ServiceMeter>();
        services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("govgrid")).WithMetrics(metrics => metrics
            .AddMeter(Meters)
            .AddView(instrument => instrument.Meter.Name == ServiceMeter.Name ? null : Few)
            .AddPrometheusExporter());
    }
}
