using GovGrid.Live;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// Follows one town's feed for all viewers of this node: the picture, the last minute of frames, and who is to be sent what.
/// One lock guards them, so a viewer who comes gets a snapshot and every frame after it, none missed and none twice.
/// </summary>
/// <param name="wall">Wall time.</param>
/// <param name="clock">The town's time.</param>
internal sealed class TownRelay(TimeProvider wall, TimeProvider clock) : IDisposable
{
    // Many who come at once share one snapshot, and nobody's clock is late by more.
    private static readonly TimeSpan Shared = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly RelayPicture picture = new();
    private readonly FrameHistory history = new(wall);
    private readonly HashSet<Viewer> viewers = [];
    private readonly Whereabouts whereabouts = new();
    private readonly Dictionary<string, (Encoded Document, long At)> snapshots = new(StringComparer.Ordinal); // of the picture as it is, by sight, with wall time
    private TaskCompletionSource pictured = NewSource();

    /// <summary>The last frame that was taken in; null for a fresh start.</summary>
    public FeedCursor? Cursor
    {
        get
        {
            lock (gate) return picture.Cursor;
        }
    }

    /// <summary>Whether anybody watches.</summary>
    public bool IsWatched
    {
        get
        {
            lock (gate) return viewers.Count > 0;
        }
    }

    /// <summary>Takes in what the feed answered.</summary>
    public void Take(FeedSlice slice)
    {
        lock (gate)
        {
            if (slice.Snapshot is { } fresh) Restart(fresh);
            foreach (var frame in slice.Frames) GoOn(frame);
            history.DropOld();
            if (picture.Cursor is not null) pictured.TrySetResult();
        }
    }

    /// <summary>The picture as it is now to somebody, once there is one.</summary>
    public async Task<Encoded> Snapshot(Onlooker onlooker, CancellationToken stop)
    {
        while (true)
        {
            await Pictured().WaitAsync(stop);
            lock (gate)
                if (picture.Cursor is not null)
                    return SnapshotNow(whereabouts.SightOf(onlooker, picture));
        }
    }

    /// <summary>Adds a viewer: what it starts from; the frames after it wait at the viewer.</summary>
    public async Task<Encoded> Join(Viewer viewer, FeedCursor? since, CancellationToken stop)
    {
        while (true)
        {
            await Pictured().WaitAsync(stop);
            lock (gate)
                if (picture.Cursor is not null)
                    return Enter(viewer, since);
        }
    }

    /// <summary>Takes a viewer out; nothing happens when it is not here.</summary>
    public void Leave(Viewer viewer)
    {
        lock (gate) viewers.Remove(viewer);
    }

    /// <summary>The next thing to send to a viewer; null when it has all.</summary>
    public ViewerMessage? Next(Viewer viewer)
    {
        lock (gate)
        {
            if (viewer.WantsSnapshot && picture.Cursor is not null)
            {
                viewer.SnapshotTaken();
                return new ViewerMessage("snapshot", SnapshotNow(Look(viewer)));
            }

            return viewer.NextFrame() is { } frame ? new ViewerMessage("frame", frame) : null;
        }
    }

    /// <summary>Forgets the picture if nobody watches; the next who comes waits for a new one.</summary>
    public bool Forget()
    {
        lock (gate)
        {
            if (viewers.Count > 0) return false;
            picture.Clear();
            history.Clear();
            snapshots.Clear();
            whereabouts.Clear();
            if (pictured.Task.IsCompleted) pictured = NewSource();
            return true;
        }
    }

    public void Dispose()
    {
        lock (gate) pictured.TrySetCanceled();
    }

    // In a quiet town the last frame may be an hour old, and who comes reads the time, and what is overdue, off the snapshot.
    private DateTimeOffset Now => clock.GetUtcNow() is var now && now > picture.At ? now : picture.At;

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task Pictured()
    {
        lock (gate) return pictured.Task;
    }

    private void Restart(Snapshot fresh)
    {
        picture.Replace(fresh);
        history.Restart(picture.Cursor!);
        snapshots.Clear();
        whereabouts.Clear();
        foreach (var viewer in viewers) viewer.Restart();
    }

    private void GoOn(Frame frame)
    {
        var told = new RelayFrame(frame, picture);
        picture.Apply(frame);
        told.NoteNamed(picture);
        snapshots.Clear();
        history.Add(told);
        whereabouts.Take(frame, picture);
        foreach (var viewer in viewers) viewer.Offer(told, whereabouts.SightOf(viewer.Onlooker, picture));
    }

    private Encoded Enter(Viewer viewer, FeedCursor? since)
    {
        viewers.Add(viewer);
        var sight = Look(viewer);
        if (since is null || history.After(since) is not { } missed || !whereabouts.IsSame(viewer.Onlooker, since)) return SnapshotNow(sight);
        viewer.CatchUp(missed, sight);
        return new Encoded(SnapshotDocument.Resume(since, Now));
    }

    private Sight Look(Viewer viewer)
    {
        var sight = whereabouts.SightOf(viewer.Onlooker, picture);
        viewer.Look(sight);
        return sight;
    }

    private Encoded SnapshotNow(Sight sight)
    {
        if (snapshots.TryGetValue(sight.Key, out var known) && wall.GetElapsedTime(known.At) < Shared) return known.Document;
        var made = new Encoded(SightedSnapshot.Of(picture.ToSnapshot(Now), sight, picture));
        snapshots[sight.Key] = (made, wall.GetTimestamp());
        return made;
    }
}

/// <summary>One message to a viewer.</summary>
internal readonly record struct ViewerMessage(string Method, Encoded Document);
