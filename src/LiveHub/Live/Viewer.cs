using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// What one connection has yet to be sent. A connection too slow to keep up loses its frames and is sent a snapshot
/// instead, and so is one whose sight has changed. Guarded by its relay's lock, but for <see cref="Something"/>.
/// </summary>
/// <param name="onlooker">Who looks.</param>
internal sealed class Viewer(Onlooker onlooker) : IDisposable
{
    // Ten seconds of frames: who is further behind is served better by one snapshot.
    private const int Most = 100;

    private readonly Queue<Encoded> frames = new();
    private readonly SemaphoreSlim signal = new(0, 1);
    private int missed; // of the frames that wait, those from before it joined

    /// <summary>Who looks.</summary>
    public Onlooker Onlooker => onlooker;

    /// <summary>What was seen as of the last frame that was offered; null before the first.</summary>
    public Sight? Sight { get; private set; }

    /// <summary>Whether the next thing to send is a snapshot.</summary>
    public bool WantsSnapshot { get; private set; }

    /// <summary>Ends when there is something to send.</summary>
    public Task Something(CancellationToken stop) => signal.WaitAsync(stop);

    /// <summary>The frames that it missed while it was cut off, however many they are.</summary>
    public void CatchUp(IReadOnlyCollection<RelayFrame> missed, Sight sight)
    {
        foreach (var frame in missed) frames.Enqueue(frame.For(sight));
        this.missed = missed.Count;
        Wake();
    }

    /// <summary>From now on it sees this; frames so far stay as they are.</summary>
    public void Look(Sight sight) => Sight = sight;

    /// <summary>Adds the next frame as this viewer sees it: its number is sent also where nothing of it is seen.</summary>
    public void Offer(RelayFrame frame, Sight sight)
    {
        var hasChanged = Sight is { } before && before.Key != sight.Key;
        Look(sight);
        if (WantsSnapshot) return; // the snapshot will hold it
        if (hasChanged)
        {
            Restart();
            return;
        }

        if (frames.Count - missed >= Most)
        {
            Restart();
            return;
        }

        frames.Enqueue(frame.For(sight));
        Wake();
    }

    /// <summary>A snapshot instead of what waits.</summary>
    public void Restart()
    {
        frames.Clear();
        missed = 0;
        WantsSnapshot = true;
        Wake();
    }

    /// <summary>The snapshot was taken; frames after it go on.</summary>
    public void SnapshotTaken() => WantsSnapshot = false;

    /// <summary>The next frame to send; null when none waits.</summary>
    public Encoded? NextFrame()
    {
        if (!frames.TryDequeue(out var frame)) return null;
        if (missed > 0) missed--;
        return frame;
    }

    public void Dispose() => signal.Dispose();

    private void Wake()
    {
        if (signal.CurrentCount == 0) signal.Release();
    }
}
