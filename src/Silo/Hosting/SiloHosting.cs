using System.Net;
using System.Net.Sockets;
using GovGrid.Grains.Hosting;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Privacy;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Silo.ReadModel;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Time;
using GovGrid.Towns;
using GovGrid.Towns.Loading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Hosting;

/// <summary>Puts a silo together: its towns, its storage, the grains.</summary>
public static class SiloHosting
{
    // Part of the keys in storage, so it stays what it is.
    private const string Service = "govgrid";

    /// <summary>Runs a silo in this process, alone, with the towns of the settings; they resume as soon as it runs.</summary>
    /// <returns>The towns that it runs.</returns>
    /// <exception cref="TownFileException">A town's files cannot be used.</exception>
    /// <exception cref="Storage.Databases.StorageException">The database cannot be used, or is of another kind of world.</exception>
    public static ITownDirectory AddGovGridSilo(this IHostApplicationBuilder builder, GovGridSettings settings)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(settings);
        builder.Services.AddSingleton(settings);
        var towns = TownDirectory.Load(string.Join(',', settings.TownFolders));
        builder.Services.AddSingleton<ITownDirectory>(towns);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical); // at lower levels it tells what StartUp tells, in a stack trace
        builder.Logging.AddFilter("Polly", LogLevel.Warning); // Orleans tells each placement of a grain through it
        builder.Logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error); // warns at each start: it counts from when the machine came up
        builder.UseOrleans(silo =>
        {
            // Nobody but this process speaks to a node that is alone: any free port will do, and there is no gateway.
            silo.UseLocalhostClustering(FreePort(), gatewayPort: 0, serviceId: Service, clusterId: Service);
            var storage = StorageOptions.From(builder.Configuration);
            var database = GovGridStorage.AddTo(silo, storage);
            GovGridStorage.KeepToOneNode(silo, database);
            WorldClaim.Take(database, settings.World);
            GovGridClock.AddTo(silo, new ClockOptions { Simulated = settings.World is WorldKind.Simulated, Speed = settings.Speed }, database);
            silo.Services.AddGovGridGrains().AddReadModelFeeder().AddReadModelQueries();
            silo.Services.AddKeyRing(storage).AddAuditTrail(storage).AddPrivacy(TownPrivacy.Load(settings.TownFolders));
        });
        builder.Services.AddSingleton<StartedTowns>();
        builder.Services.AddHostedService<TownStarter>();
        return towns;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
