namespace GovGrid.LiveHub.Tests.Attachments;

/// <summary>A body of which some bytes come, and the end only when a test says so.</summary>
internal sealed class StalledBody(int length) : MemoryStream(new byte[length])
{
    private readonly TaskCompletionSource stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when all that comes for now was read, and more is asked for.</summary>
    public Task IsStalled => stalled.Task;

    public void End() => ended.SetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position < Length) return Read(buffer.Span);
        stalled.TrySetResult();
        await ended.Task.WaitAsync(cancellationToken);
        return 0;
    }
}
