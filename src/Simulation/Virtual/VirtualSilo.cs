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
public abstract class VirtualSilo : StringKeyedGrainFactory
{
    private readonly ServiceProvider services;

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

    /// <summary>Its time, the clock of the grains and the agenda of the world.</summary>
    public VirtualTime Time { get; }

    private protected IServiceProvider Services => services;

    /// <summary>Lets time pass up to an instant, event by event, each after all that the one before has caused.</summary>
    /// <param name="until">The instant; what is due then happens.</param>
    /// <param name="stop">Stops between two events.</param>
    /// <exception cref="CallDeadlockException">Calls wait for each other.</exception>
    /// <exception cref="AwaitOutsideVirtualTimeException">Something awaits what virtual time does not bring about.</exception>
    public void Run(DateTimeOffset until, CancellationToken stop = default)
    {
        while (Time.HasNext(until))
        {
            stop.ThrowIfCancellationRequested();
            Finish(Time.Step);
        }
        Time.MoveTo(until);
    }

    /// <summary>Does something from outside, such as a report, with all that it causes at the present instant.</summary>
    /// <param name="deed">What; its calls end in virtual time.</param>
    public void Do(Func<Task> deed)
    {
        Finish(deed);
        Run(Time.Now);
    }

    /// <summary>Begins something and sees that it ends.</summary>
    private protected abstract void Finish(Func<Task> begin);

    private protected object[] ServicesOf(GrainClass grain) => [.. grain.Services.Select(services.GetRequiredService)];
}
