using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>
/// A grain that is called by messages: one turn at a time, others wait, except those that interleave; nothing before it is activated.
/// </summary>
internal sealed class MessageActivation(IServiceProvider services, GrainClass grain, string key, MessageLoop loop, Action<MessageActivation> ended)
    : VirtualContext(services, grain, key)
{
    private readonly Queue<Turn> waiting = new();
    private Turn? blocking;
    private int interleaving;
    private bool isActivated;
    private bool isLeaving;

    /// <summary>Where its continuations go.</summary>
    public MessageContext Context { get; } = new(loop);

    /// <summary>Whether it has been deactivated: whoever has something for it asks for another.</summary>
    public bool IsGone { get; private set; }

    /// <summary>What it is in the middle of; null when nothing keeps others waiting.</summary>
    public string? Blocking => blocking is { } turn ? $"{this} in {turn.Name}" : null;

    /// <summary>Why it could not be activated; null as long as nothing went wrong.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Activates it; to be called once, within <see cref="Context"/>.</summary>
    public async Task Activate()
    {
        try
        {
            await ((IGrainBase)GrainInstance!).OnActivateAsync(CancellationToken.None);
        }
        catch (Exception failure)
        {
            Fault = failure;
            return;
        }
        isActivated = true;
        Next();
    }

    /// <summary>Something is to be carried out.</summary>
    public void Deliver(Turn turn)
    {
        if (MayBegin(turn)) Context.Watch(Begin(turn));
        else waiting.Enqueue(turn);
    }

    /// <inheritdoc />
    public override void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        isLeaving = true;
        LeaveIfIdle();
    }

    /// <summary>What still waits; for whoever takes over.</summary>
    public IReadOnlyList<Turn> TakeWaiting()
    {
        Turn[] left = [.. waiting];
        waiting.Clear();
        return left;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Class.Implementation.Name}({Key})";

    private bool MayBegin(Turn turn) => isActivated && !isLeaving && (turn.Interleaves || blocking is null);

    private async Task Begin(Turn turn)
    {
        if (turn.Interleaves) interleaving++;
        else blocking = turn;
        await turn.Begin(GrainInstance!);
        if (turn.Interleaves) interleaving--;
        else blocking = null;
        LeaveIfIdle();
        Next();
    }

    private void Next()
    {
        for (var left = waiting.Count; left > 0; left--) Deliver(waiting.Dequeue());
    }

    private void LeaveIfIdle()
    {
        if (!isLeaving || IsGone || blocking is not null || interleaving > 0) return;
        IsGone = true;
        ended(this);
    }
}
