using System.Reflection;
using GovGrid.Grains.Hosting;
using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Providers;
using Orleans.Storage;
using Orleans.TestingHost;
using Orleans.Timers;

namespace GovGrid.Simulation.Virtual.Hosted;

/// <summary>
/// A real Orleans silo whose grains live in virtual time: the measure of the other hosts. Time moves only when the silo is calm, and one event
/// after the other.
/// </summary>
public sealed class HostedSilo : IVirtualHost
{
    private readonly SiloTime time;
    private readonly InProcessTestCluster cluster;
    private readonly List<IGrainObserver> observers = [];

    private HostedSilo(SiloTime time, InProcessTestCluster cluster) => (this.time, this.cluster) = (time, cluster);

    /// <inheritdoc />
    public VirtualTime Time => time;

    /// <inheritdoc />
    public IGrainFactory Grains => cluster.Client;

    /// <summary>Starts a silo.</summary>
    /// <param name="towns">The towns that it runs.</param>
    /// <param name="start">Where its time begins.</param>
    /// <param name="logs">Hears what grains tell.</param>
    /// <param name="stored">What grains begin with; null for nothing.</param>
    public static async Task<HostedSilo> Start(ITownDirectory towns, DateTimeOffset start, ILoggerFactory logs, IStoredStates? stored = null)
    {
        var time = new SiloTime(start);
        var builder = new InProcessTestClusterBuilder(1);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) => Configure(silo, towns, time, logs));
        builder.ConfigureClient(client => client.AddOutgoingGrainCallFilter(time.Quiescence));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        var silo = new HostedSilo(time, cluster);
        foreach (var (grain, key, state) in stored?.All ?? []) await silo.Store(grain, key, state);
        return silo;
    }

    /// <inheritdoc />
    public async Task<TState> Stored<TGrain, TState>(string key)
        where TGrain : IGrainWithStringKey
        where TState : class, new()
    {
        var state = new GrainState<TState>(new TState());
        await Storage.ReadStateAsync(GrainClass.Of(typeof(TGrain)).StateName!, Grains.GetGrain<TGrain>(key).GetGrainId(), state);
        return state.State ?? new TState();
    }

    /// <inheritdoc />
    public TObserver Reference<TObserver>(TObserver observer)
        where TObserver : IGrainObserver
    {
        observers.Add(observer);
        return Grains.CreateObjectReference<TObserver>(observer);
    }

    /// <inheritdoc />
    public void Retire(string incident)
    {
    }

    /// <inheritdoc />
    public async Task Run(DateTimeOffset until, CancellationToken stop = default)
    {
        await time.Quiescence.Calm();
        while (time.HasNext(until))
        {
            stop.ThrowIfCancellationRequested();
            await time.Step();
            await time.Quiescence.Calm();
        }
        time.MoveTo(until);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    private IGrainStorage Storage => cluster.Silos[0].ServiceProvider.GetRequiredKeyedService<IGrainStorage>(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME);

    private Task Store(Type grain, string key, object state)
    {
        var id = ((IAddressable)Grains.GetGrain(grain, key)).GetGrainId();
        return (Task)typeof(HostedSilo).GetMethod(nameof(Write), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(state.GetType()).Invoke(this, [GrainClass.Of(grain).StateName!, id, state])!;
    }

    private Task Write<T>(string name, GrainId grain, T state) => Storage.WriteStateAsync(name, grain, new GrainState<T>(state));

    private static void Configure(ISiloBuilder silo, ITownDirectory towns, SiloTime time, ILoggerFactory logs)
    {
        silo.AddMemoryGrainStorageAsDefault();
        silo.AddOutgoingGrainCallFilter(time.Quiescence);
        // Orleans' own work would otherwise fill virtual time: ticks that no grain sees.
        silo.Configure<DeploymentLoadPublisherOptions>(options => options.DeploymentLoadPublisherRefreshTime = TimeSpan.Zero);
        silo.Services.AddGovGridGrains()
            .AddSingleton(towns)
            .AddSingleton(logs)
            .AddSingleton<IReminderRegistry>(new VirtualReminders())
            .AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, time);
    }
}
