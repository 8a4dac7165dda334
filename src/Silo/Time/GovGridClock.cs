using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace GovGrid.Silo.Time;

/// <summary>Gives the grains of a silo their clock.</summary>
public static class GovGridClock
{
    // A deactivation that takes so long by the wall is stuck; Orleans measures it with the grains' clock.
    private static readonly TimeSpan LongestDeactivation = TimeSpan.FromMinutes(2);

    /// <summary>
    /// In a real world the system's clock; in a simulated one a <see cref="ScaledClock"/> that goes on where the database
    /// says time had come to, registered as <see cref="TimeProviderNames.Grains"/> and as itself.
    /// </summary>
    /// <returns>The grains' clock.</returns>
    public static TimeProvider AddTo(ISiloBuilder silo, ClockOptions options, Database database)
    {
        ArgumentNullException.ThrowIfNull(silo);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(database);
        if (!options.Simulated) return TimeProvider.System;

        var store = new DatabaseClockStore(database);
        // The silo is being put together and nothing runs yet: here is no thread to give back.
        var stored = store.Read().GetAwaiter().GetResult();
        var clock = new ScaledClock(options.Speed, stored ?? TimeProvider.System.GetUtcNow(), TimeProvider.System);
        ClockLease.Extend(clock, store).GetAwaiter().GetResult();
        silo.Services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, clock);
        silo.Services.AddSingleton(clock);
        silo.Services.AddHostedService(services => new ClockLease(
            clock, store, TimeProvider.System, services.GetRequiredService<ILogger<ClockLease>>()));
        KeepOrleansPace(silo, options.Speed);
        return clock;
    }

    // Orleans drives these by the grains' clock, though they are about this machine and its wall time.
    private static void KeepOrleansPace(ISiloBuilder silo, double speed)
    {
        silo.Services.PostConfigure<DeploymentLoadPublisherOptions>(o => o.DeploymentLoadPublisherRefreshTime *= speed);
        silo.Services.PostConfigure<SiloMessagingOptions>(o =>
        {
            if (o.MaxRequestProcessingTime < LongestDeactivation * speed) o.MaxRequestProcessingTime = LongestDeactivation * speed;
        });
    }
}
