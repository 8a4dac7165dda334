namespace GovGrid.Silo.Tests.Support;

/// <summary>Reads strace's log of a child with one writer: write to the log, sync of the log, acknowledgement, and so on.</summary>
public sealed class SystemCallLog
{
    private bool written;
    private bool synced;

    public SystemCallLog(IEnumerable<string> lines)
    {
        foreach (var line in lines) Read(line);
    }

    /// <summary>How many writes were acknowledged.</summary>
    public int Acknowledgements { get; private set; }

    /// <summary>Acknowledgements with no write and successful sync of the write-ahead log since the last one.</summary>
    public List<string> AcknowledgedBeforeSync { get; } = [];

    private void Read(string line)
    {
        if (line.Contains("-wal>", StringComparison.Ordinal) && line.Contains("pwrite64(", StringComparison.Ordinal)) (written, synced) = (true, false);
        else if (IsEndOfSync(line)) synced = true;
        else if (line.Contains("\"ack ", StringComparison.Ordinal)) Acknowledge(line);
    }

    private void Acknowledge(string line)
    {
        Acknowledgements++;
        if (!written || !synced) AcknowledgedBeforeSync.Add(line);
        (written, synced) = (false, false);
    }

    // A call that other threads interrupt is logged in two lines; the second one has the result.
    private static bool IsEndOfSync(string line) =>
        (line.Contains("sync(", StringComparison.Ordinal) && line.EndsWith("-wal>) = 0", StringComparison.Ordinal))
        || (line.Contains("sync resumed>", StringComparison.Ordinal) && line.EndsWith("= 0", StringComparison.Ordinal));
}
