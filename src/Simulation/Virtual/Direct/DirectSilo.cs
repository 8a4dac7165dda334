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
    private GrainTable?[] tables = new GrainTable?[32];

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
        var found = table.Find(primaryKey) ?? Activate<TGrainInterface>(table, primaryKey);
        return found is TGrainInterface grain ? grain : throw watch.Keep(new RetiredGrainException(primaryKey));
    }

    /// <inheritdoc />
    public override Task<TState> Stored<TGrain, TState>(string key) => Task.FromResult(TableOf<TGrain>().Find(key) switch
    {
        null => stored?.Find(typeof(TState), key) as TState ?? new TState(),
        GuardedGrain { Stored: IPersistentState<TState> known } => known.State,
        _ => new TState(), // retired
    });

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

    private GrainTable TableOf<T>()
    {
        var index = GrainTable.Of<T>.Index;
        if (index >= tables.Length) Array.Resize(ref tables, index * 2);
        return tables[index] ??= new GrainTable();
    }

    private GuardedGrain Activate<T>(GrainTable table, string key)
    {
        var made = GrainTable.Of<T>.Class;
        var activation = new DirectActivation(Services, made, key);
        activation.GrainInstance = made.Make(activation, states, ServicesOf(made));
        var guard = GrainTable.Of<T>.Guard(activation.GrainInstance);
        guard.Guard(activation, watch, GrainTable.Of<T>.Methods);
        table.Add(key, guard);
        var activated = ((IGrainBase)activation.GrainInstance).OnActivateAsync(CancellationToken.None);
        if (!activated.IsCompletedSuccessfully) activated.GetAwaiter().GetResult();
        return guard;
    }
}
