namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>An activation as its grain sees it: the context that a silo would give, as far as grains of a town ask for it.</summary>
/// <param name="services">The host's services.</param>
/// <param name="grain">The grain's class.</param>
/// <param name="key">The grain's key.</param>
internal abstract class VirtualContext(IServiceProvider services, GrainClass grain, string key) : IGrainContext
{
    /// <summary>The grain's key.</summary>
    public string Key => key;

    /// <summary>Its class.</summary>
    public GrainClass Class => grain;

    /// <summary>The state that it stores, where the host keeps that in memory beside it; null where the grain stores nothing.</summary>
    public object? Stored { get; set; }

    /// <inheritdoc />
    public GrainId GrainId { get; } = GrainId.Create(grain.Type, key);

    /// <inheritdoc />
    public object? GrainInstance { get; set; }

    /// <inheritdoc />
    public IServiceProvider ActivationServices => services;

    /// <inheritdoc />
    public ActivationId ActivationId => ActivationId.GetDeterministic(GrainId);

    /// <inheritdoc />
    public GrainAddress Address => throw NotHere();

    /// <inheritdoc />
    public GrainReference GrainReference => throw NotHere();

    /// <inheritdoc />
    public IGrainLifecycle ObservableLifecycle => throw NotHere();

    /// <inheritdoc />
    public IWorkItemScheduler Scheduler => throw NotHere();

    /// <inheritdoc />
    public Task Deactivated => Task.CompletedTask;

    /// <inheritdoc />
    public abstract void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public void Activate(Dictionary<string, object>? requestContext, CancellationToken cancellationToken = default) => throw NotHere();

    /// <inheritdoc />
    public void ReceiveMessage(object message) => throw NotHere();

    /// <inheritdoc />
    public void Rehydrate(IRehydrationContext context) => throw NotHere();

    /// <inheritdoc />
    public void Migrate(Dictionary<string, object>? requestContext, CancellationToken cancellationToken = default) => throw NotHere();

    /// <inheritdoc />
    public object? GetComponent(Type componentType) => null;

    /// <inheritdoc />
    public void SetComponent<TComponent>(TComponent? value)
        where TComponent : class => throw NotHere();

    /// <inheritdoc />
    public object? GetTarget() => GrainInstance;

    /// <inheritdoc />
    public bool Equals(IGrainContext? other) => ReferenceEquals(this, other);

    // What grains of a silo have and ours never ask for: said at the first one that does.
    protected static NotSupportedException NotHere([System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        new($"A grain in virtual time has no {member}.");
}
