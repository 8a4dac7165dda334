using System.Threading.Channels;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>
/// What was told and is not stored yet, in bounded memory. What does not fit is forgotten: it was not acknowledged, so a resume tells it
/// again.
/// </summary>
internal sealed class FeedQueue(MissingTowns missing)
{
    private const int Capacity = 20_000;
    private const int LargestBatch = 50; // rows: some 10 ms of the SQLite writer, which holds up all other writes meanwhile

    private readonly Channel<FedItem> channel = Channel.CreateBounded<FedItem>(new BoundedChannelOptions(Capacity) { SingleReader = true });

    /// <summary>Queues, or forgets and notes that something is missing. Never waits.</summary>
    public void Add(FedItem item)
    {
        if (!channel.Writer.TryWrite(item)) missing.Add(item.Town);
    }

    /// <summary>Queues a mark; waits for room.</summary>
    public ValueTask Mark(FedMark mark) => channel.Writer.WriteAsync(mark);

    /// <summary>Waits until there is something, then takes what there is, up to a batch; null at the end.</summary>
    public async Task<IReadOnlyList<FedItem>?> Take(CancellationToken token)
    {
        if (!await channel.Reader.WaitToReadAsync(token)) return null;
        var batch = new List<FedItem>();
        for (var rows = 0; rows < LargestBatch && channel.Reader.TryRead(out var item); rows += item.Size) batch.Add(item);
        return batch;
    }

    /// <summary>Takes no more; what is queued can still be taken.</summary>
    public void Complete() => channel.Writer.TryComplete();
}
