using GovGrid.Incidents;
using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Towns;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>
/// Virtual time as fast as it gets: a call is a method call, a timer an entry of the event heap, state is memory. Nothing can fail, so nothing
/// is ever read again. What would deadlock on a silo is thrown at once.
/// </summary>
public sealed class DirectSilo : VirtualSilo
{
    private readonly CallWatch watch;
    private readonly IStoredStates? stored;
    private readonly MemoryStates states;
    private object?[] tables = new object?[32]; // of grains, one for each interface

    /// <summary>Prepares a host; nothing is active before it is called.</summary>
    /// <param name="towns">The towns that it runs.</param>
    /// <param name="time">Its time.</param>
    /// <param name="logs">Hears what grains tell.</param>
    /// <param name="stored">What grains begin with; null for nothing.</param>
    public DirectSilo(ITownDirectory towns, VirtualTime time, ILoggerFactory logs, IStoredStates? stored = null)
        : this(towns, time, logs, stored, new CallWatch())
    {
    }

    private DirectSilo(ITownDirectory towns, VirtualTime time, ILoggerFactory logs, IStoredStates? stored, CallWatch watch)
        : base(towns, time, logs, () => new DirectTimers(time, watch))
    {
        (this.watch, this.stored, Context) = (watch, stored, new DirectContext(watch));
        states = new MemoryStates(stored);
    }

    /// <summary>Which method awaited which, so far.</summary>
    public CallGraph Calls => watch.Graph;

    /// <inheritdoc />
    public override TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
    {
        var table = TableOf<TGrainInterface>();
        if (!table.Knows(primaryKey, out var grain)) return Activate(table, primaryKey);
        return grain ?? throw watch.Keep(new RetiredGrainException(primaryKey));
    }

    /// <inheritdoc />
    public override Task<TState> Stored<TGrain, TState>(string key)
    {
        if (!TableOf<TGrain>().Knows(key, out var grain)) return Task.FromResult(stored?.Find(typeof(TState), key) as TState ?? new TState());
        return Task.FromResult(grain is GuardedGrain { Stored: IPersistentState<TState> known } ? known.State : new TState()); // nothing of what has retired
    }

    /// <inheritdoc />
    public override void Retire(string incident) => TableOf<IIncidentGrain>().Retire(incident);

    /// <inheritdoc />
    public override TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj) => (TGrainObserverInterface)obj;

    private protected override SynchronizationContext Context { get; }

    private protected override void Finish(Task begun)
    {
        if (watch.Fault is { } fault) throw fault;
        if (begun.IsCompletedSuccessfully) return;
        if (!begun.IsCompleted) throw new AwaitOutsideVirtualTimeException("An event awaits something outside virtual time.");
        begun.GetAwaiter().GetResult();
    }

    private GrainTable<T> TableOf<T>()
    {
        var index = GrainTable<T>.Index;
        if (index >= tables.Length) Array.Resize(ref tables, index * 2);
        return (GrainTable<T>)(tables[index] ??= new GrainTable<T>());
    }

    private T Activate<T>(GrainTable<T> table, string key)
    {
        var made = GrainTable<T>.Class;
        var activation = new DirectActivation(Services, made, key);
        activation.GrainInstance = made.Make(activation, states, table.Services ??= ServicesOf(made));
        var guard = GrainTable<T>.Guard(activation.GrainInstance);
        guard.Guard(activation, watch, GrainTable<T>.Methods);
        var grain = (T)(object)guard;
        table.Add(key, grain);
        var activated = ((IGrainBase)activation.GrainInstance).OnActivateAsync(CancellationToken.None);
        if (!activated.IsCompletedSuccessfully) activated.GetAwaiter().GetResult();
        return grain;
    }
}
