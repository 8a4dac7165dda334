using GovGrid.Simulation.Virtual.Time;

namespace GovGrid.Simulation.Virtual;

/// <summary>A host of grains in virtual time, whatever it is made of.</summary>
public interface IVirtualHost : IAsyncDisposable
{
    /// <summary>The way to its grains.</summary>
    IGrainFactory Grains { get; }

    /// <summary>Its time, the clock of the grains and the agenda of the world.</summary>
    VirtualTime Time { get; }

    /// <summary>A reference to an observer, for grains; the host keeps the observer alive, which a silo alone does not.</summary>
    TObserver Reference<TObserver>(TObserver observer)
        where TObserver : IGrainObserver;

    /// <summary>
    /// What a grain has stored; empty where it has stored nothing. To be asked for on the agenda, and not to be changed: it may be what the grain has in hand.
    /// </summary>
    /// <typeparam name="TGrain">Its interface.</typeparam>
    /// <typeparam name="TState">Its state.</typeparam>
    /// <param name="key">Its key.</param>
    Task<TState> Stored<TGrain, TState>(string key)
        where TGrain : IGrainWithStringKey
        where TState : class, new();

    /// <summary>
    /// An incident leaves memory: it has ended, and nobody will call it again. Only where memory is all the storage there is; then a later call is
    /// a fault.
    /// </summary>
    void Retire(string incident);

    /// <summary>Lets time pass up to an instant, event by event, each after all that the one before has caused.</summary>
    /// <param name="until">The instant; what is due then happens.</param>
    /// <param name="stop">Stops between two events.</param>
    Task Run(DateTimeOffset until, CancellationToken stop = default);
}
