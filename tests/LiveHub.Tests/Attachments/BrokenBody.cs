namespace GovGrid.LiveHub.Tests.Attachments;

/// <summary>A body of which some bytes come, and then the line breaks.</summary>
internal sealed class BrokenBody(int length) : MemoryStream(new byte[length])
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? ValueTask.FromResult(Read(buffer.Span)) : throw new IOException("The line broke.");
}
