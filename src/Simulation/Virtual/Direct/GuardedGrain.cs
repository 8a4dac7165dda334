using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>What stands before a grain and lets every call through the watch. <see cref="GuardBuilder"/> makes a class of it for each interface.</summary>
public abstract class GuardedGrain
{
    private DirectActivation? activation;
    private CallWatch? watch;
    private GrainMethod[]? methods;

    internal void Guard(DirectActivation guarded, CallWatch by, GrainMethod[] known) => (activation, watch, methods) = (guarded, by, known);

    /// <summary>The state that the grain stores; null where it stores nothing.</summary>
    internal object? Stored => activation?.Stored;

    internal void Retire() => activation!.IsRetired = true;

    /// <summary>The n-th method of the interface is called.</summary>
    protected void Enter(int method) => watch!.Enter(activation!, methods![method]);

    /// <summary>The call is over.</summary>
    protected void Leave() => watch!.Leave();

    /// <summary>The call has returned a task, which must have ended.</summary>
    protected void Check(Task returned, int method) => watch!.Check(returned, methods![method]);
}
