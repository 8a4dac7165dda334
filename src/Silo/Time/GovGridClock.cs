using System.Globalization;
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
    /// <exception cref="StorageException">A real world is asked for on a database whose simulated time is ahead of the real one.</exception>
    public static TimeProvider AddTo(ISiloBuilder silo, ClockOptions options, Database database)
    {
        ArgumentNullException.ThrowIfNull(silo);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(database);
        var store = new DatabaseClockStore(database);
        // The silo is being put together and nothing runs yet: here is no thread to give back.
        var stored = store.Read().GetAwaiter().GetResult();
        if (!options.Simulated && options.Speed is 1) return RealTime(stored, database);

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

    private static TimeProvider RealTime(DateTimeOffset? stored, Database database)
    {
        if (stored is { } lease && lease > TimeProvider.System.GetUtcNow())
            throw new StorageException(string.Create(
                CultureInfo.InvariantCulture,
                $"{database.Name} has lived in simulated time up to {lease:u}, and real time is behind that. Expected: another GOVGRID_DATA or GOVGRID_DB for the real world."));

        return TimeProvider.System;
    }
}
