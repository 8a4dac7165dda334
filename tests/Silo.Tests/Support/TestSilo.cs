using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using Orleans.TestingHost;

namespace GovGrid.Silo.Tests.Support;

/// <summary>A silo in this process over a real database.</summary>
public sealed class TestSilo : IAsyncDisposable
{
    private readonly InProcessTestCluster cluster;

    private TestSilo(InProcessTestCluster cluster) => this.cluster = cluster;

    public IServiceProvider Services => cluster.Silos[0].ServiceProvider;

    public IGrainFactory Grains => cluster.Client;

    public IGrainStorage Storage => Services.GetRequiredKeyedService<IGrainStorage>("Default");

    public IReminderTable Reminders => Services.GetRequiredService<IReminderTable>();

    public static async Task<TestSilo> Start(StorageOptions options, Action<ISiloBuilder, Database>? more = null)
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.Options.ServiceId = "govgrid";
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) =>
        {
            var database = GovGridStorage.AddTo(silo, options);
            more?.Invoke(silo, database);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new TestSilo(cluster);
    }

    public async ValueTask DisposeAsync()
    {
        await cluster.StopAllSilosAsync();
        await cluster.DisposeAsync();
    }
}
