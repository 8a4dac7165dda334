using System.Text;
using CsvHelper;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>Finds and reads the files that a mapping names, record by record, each with the line where it begins.</summary>
public sealed class RecordedFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Whatever is malformed is still a record: it is counted, and rejected where it cannot be mapped.
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Recover,
    };

    private readonly IReadOnlyList<string> needed;

    /// <summary>Finds the files.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="path">The mapping's own path, to which its root is relative.</param>
    /// <param name="root">Another folder than the mapping's root; null for that.</param>
    /// <exception cref="RecordedFileException">A pattern finds no file.</exception>
    public RecordedFiles(Mapping mapping, string path, string? root = null)
    {
        needed = [.. mapping.Columns.Type, .. mapping.Columns.Description, mapping.Columns.Time, mapping.Columns.Area];
        var folder = root ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, mapping.Root);
        Paths = [.. mapping.Files.SelectMany(pattern => Find(folder, pattern)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The files, ordered by name.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The records of a file.</summary>
    /// <exception cref="RecordedFileException">The header lacks a column.</exception>
    public IEnumerable<RecordedRow> Read(string path)
    {
        var file = Path.GetFileName(path);
        using var reader = CsvReader.FromText(File.ReadAllText(path, Strict), Options);
        reader.ReadHeader();
        var (width, columns) = (reader.Headers.Count, ColumnsOf(file, reader.Headers));
        while (reader.Read())
        {
            var fields = new string[reader.FieldCount];
            for (var i = 0; i < fields.Length; i++) fields[i] = reader.GetString(i);
            yield return new RecordedRow(file, (int)reader.LineNumber, 1 + fields.Sum(LineBreaks), fields, width, columns);
        }
    }

    /// <summary>How many lines a file has, counted without reading it as CSV: what the records have to add up to.</summary>
    public static int CountLines(string path)
    {
        using var file = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        var (lines, last) = (0, (byte)'\n');
        for (int read; (read = file.Read(buffer)) > 0; last = buffer[read - 1]) lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return last == '\n' ? lines : lines + 1;
    }

    private static string[] Find(string folder, string pattern) =>
        Directory.Exists(folder) && Directory.GetFiles(folder, pattern) is { Length: > 0 } found
            ? found
            : throw new RecordedFileException($"{Path.GetFullPath(folder)}: expected files like {pattern}, found none. Another folder can be given.");

    private static int LineBreaks(string field) => field.AsSpan().Count('\n');

    private Dictionary<string, int> ColumnsOf(string file, IReadOnlyList<string> header)
    {
        var columns = new Dictionary<string, int>();
        for (var i = 0; i < header.Count; i++) columns.TryAdd(header[i].Trim(), i);
        foreach (var column in needed)
            if (!columns.ContainsKey(column))
                throw new RecordedFileException($"{file} line 1: expected a column {column}, found {string.Join(", ", header)}");
        return columns;
    }
}
