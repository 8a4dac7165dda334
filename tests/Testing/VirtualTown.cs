using GovGrid.Grains.Hosting;
using GovGrid.Silo.Storage;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace GovGrid.Testing;

/// <summary>
/// A real silo (Orleans' TestingHost) that runs towns on a virtual clock over real SQLite storage in a folder of its own. Time moves only by
/// <see cref="Run"/>, and only when the silo is calm.
/// </summary>
public sealed class VirtualTown : IAsyncDisposable
{
    private readonly string folder = TownStore.MakeFolder();
    private Quiescence quiescence = new();
    private readonly ITownDirectory towns;
    private readonly Action<ISiloBuilder>? more;
    private InProcessTestCluster? cluster;

    private VirtualTown(ITownDirectory towns, DateTimeOffset start, Action<ISiloBuilder>? more) =>
        (this.towns, Clock, this.more) = (towns, new VirtualClock(start), more);

    /// <summary>The clock of the grains.</summary>
    public VirtualClock Clock { get; }

    /// <summary>The way to the grains, as any client has it.</summary>
    public IClusterClient Grains => cluster!.Client;

    /// <summary>The way to the grains from the silo's own process, as simulated people of a host have it: what is called is not serialized.</summary>
    public IClusterClient Near => Services.GetRequiredService<IClusterClient>();

    /// <summary>The silo's services.</summary>
    public IServiceProvider Services => cluster!.Silos[0].ServiceProvider;

    /// <summary>The towns that the silo runs.</summary>
    public ITownDirectory Towns => towns;

    /// <summary>Completes when whoever acts on the town from outside has done what is due; asked after each step.</summary>
    public Func<Task>? AlsoCalm { get; set; }

    /// <summary>Starts a silo that runs the towns.</summary>
    public static Task<VirtualTown> Start(DateTimeOffset start, params Town[] towns) => Start(start, null, towns);

    /// <summary>Starts a silo that runs the towns and something more.</summary>
    public static async Task<VirtualTown> Start(DateTimeOffset start, Action<ISiloBuilder>? more, params Town[] towns)
    {
        var town = new VirtualTown(new TownList(towns), start, more);
        try
        {
            await town.StartSilo();
            return town;
        }
        catch
        {
            await town.DisposeAsync(); // its folder may lie in memory
            throw;
        }
    }

    /// <summary>Lets time pass, one timer at a time, each after all that the one before has caused.</summary>
    public async Task Run(TimeSpan span)
    {
        var until = Clock.GetUtcNow() + span;
        while (await Step(until))
        {
        }
        Clock.MoveTo(until);
    }

    /// <summary>Lets happen what the first timer that is due up to a time causes, and nothing else, for whoever has a clockwork of its own beside the silo.</summary>
    /// <returns>Whether there was one; time does not move where there was none.</returns>
    public async Task<bool> Step(DateTimeOffset until)
    {
        await Calm();
        if (Clock.TakeNext(until) is not { } timer) return false;
        quiescence.Fire(timer);
        await Calm();
        return true;
    }

    /// <summary>Lets happen what is due at the present time.</summary>
    public Task Settle() => Run(TimeSpan.Zero);

    /// <summary>Kills the silo with all that it held in memory, and starts another on the same storage.</summary>
    public async Task Crash()
    {
        await cluster!.KillSiloAsync(cluster.Silos[0]);
        await cluster.DisposeAsync();
        Clock.Forget();
        quiescence = new Quiescence();
        await StartSilo();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (cluster is not null) await cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task Calm()
    {
        await quiescence.Calm();
        if (AlsoCalm is not null) await AlsoCalm();
    }

    private async Task StartSilo()
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.Options.ServiceId = "govgrid"; // names what is stored, so the next silo finds it
        builder.ConfigureSilo((_, silo) => Configure(silo));
        builder.ConfigureClient(client => client.AddOutgoingGrainCallFilter(quiescence));
        cluster = builder.Build();
        await cluster.DeployAsync();
        foreach (var town in towns.Towns) await Finding.GrainFinder.GetTown(Grains, town.Code).Start();
        await Settle();
    }

    private void Configure(ISiloBuilder silo)
    {
        GovGridStorage.AddTo(silo, new StorageOptions { DataDirectory = folder });
        silo.AddOutgoingGrainCallFilter(quiescence);
        silo.Services.AddGovGridGrains();
        silo.Services.AddSingleton(towns);
        silo.Services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, Clock);
        silo.Configure<DeploymentLoadPublisherOptions>(options => options.DeploymentLoadPublisherRefreshTime = TimeSpan.Zero);
        more?.Invoke(silo);
    }

    private sealed class TownList(IReadOnlyList<Town> towns) : ITownDirectory
    {
        public IReadOnlyList<Town> Towns => towns;

        public Town? Find(string code) => towns.FirstOrDefault(town => town.Code == code);
    }
}
