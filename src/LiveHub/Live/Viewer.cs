using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// What one connection has yet to be sent. A connection too slow to keep up loses its frames and is sent a snapshot
/// instead. Guarded by its relay's lock, but for <see cref="Something"/>.
/// </summary>
internal sealed class Viewer : IDisposable
{
    // Ten seconds of frames: who is further behind is served better by one snapshot.
    private const int Most = 100;

    private readonly Queue<Encoded> frames = new();
    private readonly SemaphoreSlim signal = new(0, 1);
    private int missed; // of the frames that wait, those from before it joined

    /// <summary>Whether the next thing to send is a snapshot.</summary>
    public bool WantsSnapshot { get; private set; }

    /// <summary>Ends when there is something to send.</summary>
    public Task Something(CancellationToken stop) => signal.WaitAsync(stop);

    /// <summary>The frames that it missed while it was cut off, however many they are.</summary>
    public void CatchUp(IReadOnlyCollection<Encoded> frames)
    {
        foreach (var frame in frames) this.frames.Enqueue(frame);
        missed = frames.Count;
        Wake();
    }

    /// <summary>Adds the next frame. What this viewer may not see is to be left out here: the number is sent all the same.</summary>
    public void Offer(Encoded frame)
    {
        if (WantsSnapshot) return; // the snapshot will hold it
        if (frames.Count - missed >= Most)
        {
            Restart();
            return;
        }

        frames.Enqueue(frame);
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
