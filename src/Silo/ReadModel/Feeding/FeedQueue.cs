using System.Threading.Channels;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>
/// What was told and is not stored yet, in bounded memory. What does not fit is forgotten: it was not acknowledged, so a resume tells it
/// again.
/// </summary>
internal sealed class FeedQueue(MissingTowns missing, TimeProvider wall) : IReadModelProgress
{
    private const int Capacity = 20_000;
    private const int LargestBatch = 50; // rows: some 10 ms of the SQLite writer, which holds up all other writes meanwhile

    private readonly Channel<Told> channel = Channel.CreateBounded<Told>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private Told? taken; // the oldest of the batch that is being stored

    public int Waiting => channel.Reader.Count;

    public TimeSpan Lag => (Volatile.Read(ref taken) ?? Next()) is { } oldest ? wall.GetElapsedTime(oldest.At) : TimeSpan.Zero;

    /// <summary>Queues, or forgets and notes that something is missing. Never waits.</summary>
    public void Add(FedItem item)
    {
        if (!channel.Writer.TryWrite(Now(item))) missing.Add(item.Town);
    }

    /// <summary>Queues a mark; waits for room.</summary>
    public ValueTask Mark(FedMark mark) => channel.Writer.WriteAsync(Now(mark));

    /// <summary>
    /// Waits until there is something, then takes what there is, up to a batch; null at the end. Whoever asks has stored the batch before.
    /// </summary>
    public async Task<IReadOnlyList<FedItem>?> Take(CancellationToken token)
    {
        Volatile.Write(ref taken, null);
        if (!await channel.Reader.WaitToReadAsync(token)) return null;
        Volatile.Write(ref taken, Next());
        var batch = new List<FedItem>();
        for (var rows = 0; rows < LargestBatch && channel.Reader.TryRead(out var told); rows += told.Item.Size) batch.Add(told.Item);
        return batch;
    }

    /// <summary>Takes no more; what is queued can still be taken.</summary>
    public void Complete() => channel.Writer.TryComplete();

    private Told Now(FedItem item) => new(item, wall.GetTimestamp());

    private Told? Next() => channel.Reader.TryPeek(out var told) ? told : null;

    private sealed record Told(FedItem Item, long At);
}
