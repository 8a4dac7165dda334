using GovGrid.Live;
using GovGrid.LiveHub.Access.Scopes;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// In which grid the workers are who watch, since what they see depends on it, and since which frame: who goes on from an earlier one has to
/// begin anew. Not safe for threads.
/// </summary>
internal sealed class Whereabouts
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);

    /// <summary>Forgets all.</summary>
    public void Clear() => places.Clear();

    /// <summary>What somebody sees as of a picture.</summary>
    public Sight SightOf(Onlooker onlooker, RelayPicture picture)
    {
        if (onlooker.Worker is not { } worker) return onlooker.SightIn(null);
        var grid = onlooker.GridOf(picture.FindWorker(worker), picture.At);
        if (!places.TryGetValue(worker, out var known) || known.Grid != grid) places[worker] = new Place(onlooker, grid, picture.Cursor!.Sequence);
        return onlooker.SightIn(grid);
    }

    /// <summary>Takes in where those are who have watched, as of a picture after a frame.</summary>
    public void Take(Frame frame, RelayPicture picture)
    {
        foreach (var worker in frame.Workers ?? [])
            if (places.TryGetValue(worker.Id, out var known)) SightOf(known.Onlooker, picture);
    }

    /// <summary>Whether somebody has seen the same since a frame.</summary>
    public bool IsSame(Onlooker onlooker, FeedCursor since) =>
        onlooker.Worker is not { } worker || (places.TryGetValue(worker, out var known) && known.Since <= since.Sequence);

    private sealed record Place(Onlooker Onlooker, string? Grid, long Since);
}
