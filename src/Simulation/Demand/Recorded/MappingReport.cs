namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>What became of every record of every file: the sums equal the files', and each rejected record is listed by reason.</summary>
public sealed class MappingReport
{
    private readonly List<FileCount> files = [];
    private readonly SortedDictionary<string, List<string>> rejected = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> categories = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> areas = new(StringComparer.Ordinal);
    private readonly List<string> overSeveralLines = [];

    /// <summary>Each file's sums.</summary>
    public IReadOnlyList<FileCount> Files => files;

    /// <summary>Reason → the records, as <c>file:line</c>.</summary>
    public IReadOnlyDictionary<string, List<string>> Rejected => rejected;

    /// <summary>Category → reports.</summary>
    public IReadOnlyDictionary<string, int> Categories => categories;

    /// <summary>Area → reports.</summary>
    public IReadOnlyDictionary<string, int> Areas => areas;

    /// <summary>Records that take more than one line.</summary>
    public IReadOnlyList<string> OverSeveralLines => overSeveralLines;

    /// <summary>Earliest recorded time of a report, by the clock of where it was recorded.</summary>
    public DateTime? First { get; private set; }

    /// <summary>Latest recorded time of a report.</summary>
    public DateTime? Last { get; private set; }

    /// <summary>Records of all files.</summary>
    public int Records => files.Sum(file => file.Records);

    /// <summary>Records that became reports.</summary>
    public int Mapped => files.Sum(file => file.Mapped);

    /// <summary>Whether nothing was lost: lines are header, records and their further lines; records are mapped or rejected.</summary>
    public bool IsBalanced => files.All(file => file.IsBalanced) && Records - Mapped == rejected.Values.Sum(list => list.Count);

    internal void Count(RecordedRow row, MappedRow? mapped, string? reason)
    {
        if (row.Lines > 1) overSeveralLines.Add($"{row.File}:{row.Line}");
        if (mapped is null)
        {
            if (!rejected.TryGetValue(reason!, out var list)) rejected[reason!] = list = [];
            list.Add($"{row.File}:{row.Line}");
            return;
        }
        categories[mapped.Category] = categories.GetValueOrDefault(mapped.Category) + 1;
        areas[mapped.Area] = areas.GetValueOrDefault(mapped.Area) + 1;
        if (First is null || mapped.LocalTime < First) First = mapped.LocalTime;
        if (Last is null || mapped.LocalTime > Last) Last = mapped.LocalTime;
    }

    internal void Count(FileCount file) => files.Add(file);
}

/// <summary>The sums of one file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Lines">Its lines, counted apart.</param>
/// <param name="Records">Its records, the header not counted.</param>
/// <param name="RecordLines">The lines that these take.</param>
/// <param name="BlankLines">Empty lines between and after them.</param>
/// <param name="Mapped">Records that became reports.</param>
/// <param name="Rejected">Records that did not.</param>
public sealed record FileCount(string File, int Lines, int Records, int RecordLines, int BlankLines, int Mapped, int Rejected)
{
    /// <summary>Whether header and records fill the file, and each record has become something.</summary>
    public bool IsBalanced => Lines == 1 + RecordLines + BlankLines && Records == Mapped + Rejected;
}
