using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Serialization;

namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>
/// Virtual time as a silo would have it: every call is a message of Orleans' own proxies, serialized both ways, and whatever can happen at an
/// instant happens in an order drawn by a seed, so that turns of different grains interleave. Slower than direct calls, and stricter.
/// </summary>
public sealed class MessageSilo : VirtualSilo
{
    private readonly ServiceProvider serialization;
    private readonly MessageLoop loop;
    private readonly MessageContext outside;
    private readonly MessageRuntime runtime;
    private readonly MessageStorage storage;
    private readonly Dictionary<GrainId, MessageActivation> activations = [];
    private readonly Dictionary<GrainId, object> observers = [];
    private readonly Dictionary<(Type Face, string Key), object> references = [];
    private readonly Dictionary<Type, ProxyClass> proxies = [];
    private readonly Dictionary<GrainType, GrainClass> classes = [];

    /// <summary>Prepares a host; nothing is active before it is called.</summary>
    /// <param name="towns">The towns that it runs.</param>
    /// <param name="time">Its time.</param>
    /// <param name="logs">Hears what grains tell.</param>
    /// <param name="seed">Draws the order of what can happen at the same instant.</param>
    /// <param name="stored">What grains begin with; null for nothing.</param>
    public MessageSilo(ITownDirectory towns, VirtualTime time, ILoggerFactory logs, ulong seed, IStoredStates? stored = null)
        : base(towns, time, logs, () => new MessageTimers(time, logs))
    {
        serialization = new ServiceCollection().AddSerializer().BuildServiceProvider();
        var serializer = serialization.GetRequiredService<Serializer>();
        loop = new MessageLoop(seed);
        outside = new MessageContext(loop);
        runtime = new MessageRuntime(serializer, loop, Deliver);
        storage = new MessageStorage(serializer, loop, stored);
    }

    /// <inheritdoc />
    public override TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
    {
        if (references.TryGetValue((typeof(TGrainInterface), primaryKey), out var known)) return (TGrainInterface)known;
        var made = ProxyOf(typeof(TGrainInterface)).Make(primaryKey);
        references.Add((typeof(TGrainInterface), primaryKey), made);
        return (TGrainInterface)made;
    }

    /// <inheritdoc />
    public override TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
    {
        var type = GrainType.Create($"observer{observers.Count}");
        observers.Add(GrainId.Create(type, "it"), obj);
        return (TGrainObserverInterface)new ProxyClass(typeof(TGrainObserverInterface), type, serialization, runtime).Make("it");
    }

    /// <inheritdoc />
    public override Task<TState> Stored<TGrain, TState>(string key) =>
        Task.FromResult(storage.Read<TState>((GrainId.Create(GrainClass.Of(typeof(TGrain)).Type, key), GrainClass.Of(typeof(TGrain)).StateName!)));

    private protected override SynchronizationContext Context => outside;

    private protected override void Finish(Task begun)
    {
        loop.Drain();
        if (begun.IsFaulted) begun.GetAwaiter().GetResult();
        if (runtime.Unanswered > 0 || !begun.IsCompleted) throw Stuck();
    }

    private Exception Stuck()
    {
        if (activations.Values.FirstOrDefault(activation => activation.Fault is not null) is { } failed)
            return new InvalidOperationException($"{failed} could not be activated.", failed.Fault);
        var busy = activations.Values.Select(activation => activation.Blocking).OfType<string>().Order(StringComparer.Ordinal).ToArray();
        return busy.Length > 0
            ? new CallDeadlockException($"Nothing more can happen, and these wait: {string.Join("; ", busy)}.")
            : new AwaitOutsideVirtualTimeException("An event awaits something outside virtual time.");
    }

    private void Deliver(GrainReference reference, Turn turn)
    {
        if (observers.TryGetValue(reference.GrainId, out var observer)) outside.Run(_ => outside.Watch(turn.Begin(observer)), null);
        else Deliver(ActivationOf(reference.GrainId), turn);
    }

    private static void Deliver(MessageActivation activation, Turn turn) => activation.Context.Run(_ => activation.Deliver(turn), null);

    private MessageActivation ActivationOf(GrainId id)
    {
        if (activations.TryGetValue(id, out var active)) return active;
        var grain = classes[id.Type];
        var activation = new MessageActivation(Services, grain, id.Key.ToString()!, loop, Ended);
        activation.GrainInstance = grain.Make(activation, storage, ServicesOf(grain));
        activations.Add(id, activation);
        activation.Context.Add(() => activation.Context.Watch(activation.Activate()));
        return activation;
    }

    private void Ended(MessageActivation activation)
    {
        activations.Remove(activation.GrainId);
        foreach (var turn in activation.TakeWaiting()) loop.Add(() => Deliver(ActivationOf(activation.GrainId), turn));
    }

    private ProxyClass ProxyOf(Type face)
    {
        if (proxies.TryGetValue(face, out var known)) return known;
        var grain = GrainClass.Of(face);
        classes.TryAdd(grain.Type, grain);
        return proxies[face] = new ProxyClass(face, grain.Type, serialization, runtime);
    }
}
