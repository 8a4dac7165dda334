using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Attachments;

/// <summary>The room that all uploads under way share.</summary>
/// <param name="most">In bytes.</param>
internal sealed class UploadRoom(long most)
{
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(10);

    private long taken;

    /// <summary>Takes room for bytes that have come.</summary>
    /// <exception cref="ProblemException">All uploads together would take more than they may.</exception>
    public void Take(int bytes)
    {
        if (Interlocked.Add(ref taken, bytes) <= most) return;
        Free(bytes);
        throw PhotoFaults.TooMany("There are too many uploads at once. Expected: a pause.", Shortly);
    }

    /// <summary>Gives room back.</summary>
    public void Free(long bytes) => Interlocked.Add(ref taken, -bytes);
}
