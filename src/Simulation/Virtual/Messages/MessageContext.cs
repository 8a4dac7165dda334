namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>Where the continuations of one actor's turns go: back to the loop, never to a thread.</summary>
internal sealed class MessageContext(MessageLoop loop) : SynchronizationContext
{
    /// <inheritdoc />
    public override void Post(SendOrPostCallback d, object? state) => loop.Add(this, d, state);

    /// <inheritdoc />
    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Nothing waits for a turn by blocking.");

    /// <summary>Adds a step of the actor.</summary>
    public void Add(Action step) => loop.Add(this, static given => ((Action)given!)(), step);

    /// <summary>Sees to something that the actor has begun and nobody awaits.</summary>
    public void Watch(Task begun) => loop.Watch(begun);

    /// <summary>Carries out a step of the actor now.</summary>
    public void Run(SendOrPostCallback step, object? state)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            step(state);
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
