using System.Net;
using System.Net.Sockets;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace GovGrid.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class PostgresClusterTests(PostgresServer server)
{
    [Fact]
    public async Task Two_silos_and_a_client_meet_in_the_database_and_a_grain_outlives_its_silo()
    {
        var options = new StorageOptions { PostgresqlConnection = server.NewDatabase() };
        using var first = await StartSilo(options);
        using var second = await StartSilo(options);
        using var client = await StartClient(options);
        var grains = client.Services.GetRequiredService<IGrainFactory>();
        var management = grains.GetGrain<IManagementGrain>(0);
        Assert.Equal(2, (await management.GetHosts(onlyActive: true)).Count);
        foreach (var n in Enumerable.Range(0, 20)) await grains.GetGrain<INoteGrain>($"{n}").Write(new TextNote($"{n}"));

        await second.StopAsync();

        Assert.Single(await management.GetHosts(onlyActive: true));
        foreach (var n in Enumerable.Range(0, 20)) Assert.Equal(new TextNote($"{n}"), await grains.GetGrain<INoteGrain>($"{n}").Read());
        await client.StopAsync();
        await first.StopAsync();
    }

    [Fact]
    public void A_cluster_on_SQLite_is_refused() =>
        Assert.Contains("PostgreSQL", Refusal(client => GovGridStorage.AddClusteringTo(client, new StorageOptions())), StringComparison.Ordinal);

    private static string Refusal(Action<IClientBuilder> configure) =>
        Assert.Throws<StorageException>(() => Host.CreateApplicationBuilder().UseOrleansClient(configure)).Message;

    private static Task<IHost> StartSilo(StorageOptions options) => Start(builder => builder.UseOrleans(silo =>
    {
        silo.Configure<ClusterOptions>(Name);
        silo.ConfigureEndpoints(IPAddress.Loopback, FreePort(), FreePort());
        GovGridStorage.AddClusteringTo(silo, GovGridStorage.AddTo(silo, options));
    }));

    private static Task<IHost> StartClient(StorageOptions options) => Start(builder => builder.UseOrleansClient(client =>
    {
        client.Configure<ClusterOptions>(Name);
        GovGridStorage.AddClusteringTo(client, options);
    }));

    private static async Task<IHost> Start(Action<HostApplicationBuilder> configure)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        configure(builder);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static void Name(ClusterOptions options) => (options.ClusterId, options.ServiceId) = ("test", "govgrid");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
