using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>
/// What can be carried out at the present instant, one at a time in an order drawn by a seed: messages, answers, writes and the continuations
/// of turns. The order is any that a silo might take; under one seed it is always the same.
/// </summary>
internal sealed class MessageLoop(ulong seed)
{
    private readonly List<(MessageContext? Context, SendOrPostCallback Step, object? State)> ready = [];
    private Xoshiro256 chance = new(seed);

    /// <summary>Adds a step of an actor that can be carried out now.</summary>
    public void Add(MessageContext context, SendOrPostCallback step, object? state) => ready.Add((context, step, state));

    /// <summary>
    /// Adds a step of no actor, such as a message that arrives. What it completes goes on in the context of whoever waits, and at once where
    /// somebody waits without one; were there a context now, .NET would send those to a thread.
    /// </summary>
    public void Add(Action step) => ready.Add((null, static given => ((Action)given!)(), step));

    /// <summary>
    /// Has what nobody awaits come up from <see cref="Drain"/> where it fails. That is a fault of the host or of a turn: what a grain throws goes to
    /// whoever has called it.
    /// </summary>
    public void Watch(Task begun)
    {
        if (begun.IsCompletedSuccessfully) return;
        begun.ContinueWith(
            over => Add(() => over.GetAwaiter().GetResult()),
            CancellationToken.None,
            TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    /// <summary>Carries out all there is and all that it leads to.</summary>
    public void Drain()
    {
        while (ready.Count > 0)
        {
            var drawn = chance.Below(ready.Count);
            var (context, step, state) = ready[drawn];
            ready[drawn] = ready[^1];
            ready.RemoveAt(ready.Count - 1);
            if (context is null) step(state);
            else context.Run(step, state);
        }
    }
}
