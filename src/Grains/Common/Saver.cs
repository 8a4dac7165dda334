namespace GovGrid.Grains.Common;

/// <summary>
/// Coalesces writes of one state by interleaving calls: one write is under way, and the next takes along all changes that have come since.
/// Whoever awaits <see cref="Save"/> knows its own change stored.
/// </summary>
/// <param name="write">Writes the state.</param>
internal sealed class Saver(Func<Task> write)
{
    private Task? underWay;
    private long changed;
    private long stored;

    /// <summary>Notes that the state has changed.</summary>
    public void Change() => changed++;

    /// <summary>Returns when every change so far is stored; at once when it is. Throws when a write fails.</summary>
    public Task Save() => stored >= changed ? Task.CompletedTask : SaveChanges();

    private async Task SaveChanges()
    {
        var wanted = changed;
        while (stored < wanted)
        {
            if (underWay is null) await Write();
            else await underWay;
        }
    }

    private async Task Write()
    {
        var writing = changed;
        underWay = write();
        try
        {
            await underWay;
            stored = writing;
        }
        finally
        {
            underWay = null;
        }
    }
}
