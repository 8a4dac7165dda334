using GovGrid.Grains.Hosting;
using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Timers;

namespace GovGrid.Simulation.Virtual;

/// <summary>
/// A host that runs the grains in virtual time on one thread. The grain classes are those that a silo runs, unchanged, and none of them can
/// tell. Two kinds: <see cref="Direct.DirectSilo"/> calls them as objects, <see cref="Messages.MessageSilo"/> by messages in a drawn order.
/// </summary>
public abstract class VirtualSilo : StringKeyedGrainFactory, IVirtualHost
{
    private readonly ServiceProvider services;
    private readonly Dictionary<GrainClass, object[]> servicesOf = [];

    private protected VirtualSilo(ITownDirectory towns, VirtualTime time, ILoggerFactory logs, Func<ITimerRegistry> timers)
    {
        Time = time;
        services = new ServiceCollection()
            .AddGovGridGrains()
            .AddSingleton(towns)
            .AddSingleton(logs)
            .AddSingleton<IGrainFactory>(this)
            .AddSingleton(_ => timers())
            .AddSingleton<IReminderRegistry>(new VirtualReminders())
            .AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, time)
            .BuildServiceProvider();
    }

    /// <inheritdoc />
    public VirtualTime Time { get; }

    /// <inheritdoc />
    public IGrainFactory Grains => this;

    private protected IServiceProvider Services => services;

    /// <inheritdoc />
    public TObserver Reference<TObserver>(TObserver observer)
        where TObserver : IGrainObserver => CreateObjectReference<TObserver>(observer);

    /// <inheritdoc />
    public abstract Task<TState> Stored<TGrain, TState>(string key)
        where TGrain : IGrainWithStringKey
        where TState : class, new();

    /// <inheritdoc />
    public virtual void Retire(string incident)
    {
    }

    /// <inheritdoc />
    /// <exception cref="CallDeadlockException">Calls wait for each other.</exception>
    /// <exception cref="AwaitOutsideVirtualTimeException">Something awaits what virtual time does not bring about.</exception>
    public Task Run(DateTimeOffset until, CancellationToken stop = default)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(Context);
        try
        {
            while (Time.HasNext(until))
            {
                stop.ThrowIfCancellationRequested();
                Finish(Time.Step());
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
        Time.MoveTo(until);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return services.DisposeAsync();
    }

    /// <summary>Where continuations of what is not a grain go.</summary>
    private protected abstract SynchronizationContext Context { get; }

    /// <summary>Sees that an event that has begun ends.</summary>
    private protected abstract void Finish(Task begun);

    private protected object[] ServicesOf(GrainClass grain)
    {
        if (servicesOf.TryGetValue(grain, out var known)) return known;
        return servicesOf[grain] = [.. grain.Services.Select(services.GetRequiredService)];
    }
}
