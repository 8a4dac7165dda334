using System.Buffers;
using System.IO.Pipelines;

namespace GovGrid.LiveHub.Live;

/// <summary>What a connection sends, counted: more than its share of a minute ends it. So even what no method of the hub ever sees is limited.</summary>
/// <param name="inner">What it sends.</param>
/// <param name="share">Bytes a minute.</param>
/// <param name="wall">Wall time.</param>
/// <param name="cutOff">Ends it.</param>
internal sealed class MeteredInput(PipeReader inner, long share, TimeProvider wall, Action cutOff) : PipeReader
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private ReadOnlySequence<byte> seen;
    private long since = wall.GetTimestamp();
    private long taken;

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => See(await inner.ReadAsync(cancellationToken));

    public override bool TryRead(out ReadResult result)
    {
        var read = inner.TryRead(out result);
        if (read) See(result);
        return read;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        Take(seen.Slice(0, consumed).Length);
        inner.AdvanceTo(consumed, examined);
    }

    public override void CancelPendingRead() => inner.CancelPendingRead();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    private ReadResult See(ReadResult result)
    {
        seen = result.Buffer;
        return result;
    }

    private void Take(long bytes)
    {
        if (wall.GetElapsedTime(since) > Minute) (since, taken) = (wall.GetTimestamp(), 0);
        taken += bytes;
        if (taken > share) cutOff();
    }
}
