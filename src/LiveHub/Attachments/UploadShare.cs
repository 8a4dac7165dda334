namespace GovGrid.LiveHub.Attachments;

/// <summary>What one upload takes of the room for all.</summary>
internal sealed class UploadShare(UploadRoom room) : IDisposable
{
    private long taken;

    /// <summary>Takes room for bytes that have come.</summary>
    /// <exception cref="Problems.ProblemException">All uploads together would take more than they may.</exception>
    public void Take(int bytes)
    {
        room.Take(bytes);
        taken += bytes;
    }

    public void Dispose() => room.Free(taken);
}
