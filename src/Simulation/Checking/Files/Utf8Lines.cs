namespace GovGrid.Simulation.Checking.Files;

/// <summary>Reads a stream line by line without making strings of them; logs have millions of lines.</summary>
internal static class Utf8Lines
{
    private const int InitialSize = 1 << 16;

    /// <summary>The lines, without their ends. A line is valid until the next one is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream)
    {
        var buffer = new byte[InitialSize];
        int from = 0, to = 0;
        while (true)
        {
            var end = buffer.AsSpan(from, to - from).IndexOf((byte)'\n');
            if (end >= 0)
            {
                yield return Trimmed(buffer, from, end);
                from += end + 1;
                continue;
            }
            buffer.AsSpan(from, to - from).CopyTo(buffer);
            (from, to) = (0, to - from);
            if (to == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = stream.Read(buffer, to, buffer.Length - to);
            if (read == 0) break;
            to += read;
        }
        if (to > 0) yield return Trimmed(buffer, 0, to);
    }

    private static ReadOnlyMemory<byte> Trimmed(byte[] buffer, int from, int length) =>
        buffer.AsMemory(from, length > 0 && buffer[from + length - 1] == (byte)'\r' ? length - 1 : length);
}
