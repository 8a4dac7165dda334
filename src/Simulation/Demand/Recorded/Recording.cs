using System.Text;
using GovGrid.Simulation.Places;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>All records that a mapping names: the reports, and the report about them.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Rows">The reports, ordered by recorded local time, then key.</param>
/// <param name="Report">What became of every record.</param>
public sealed record Recording(Mapping Mapping, IReadOnlyList<MappedRow> Rows, MappingReport Report)
{
    /// <summary>Reads and maps everything.</summary>
    /// <param name="path">The mapping file.</param>
    /// <param name="town">The town.</param>
    /// <param name="root">Another folder of the files than the mapping says; null for that.</param>
    /// <exception cref="Towns.Loading.DataFileException">The mapping cannot be used.</exception>
    /// <exception cref="RecordedFileException">A file cannot be used at all.</exception>
    public static Recording Load(string path, Town town, string? root = null)
    {
        var mapping = MappingFile.Load(path, town);
        var files = new RecordedFiles(mapping, path, root);
        var mapper = new RowMapper(mapping, town, new TownPlaces(town));
        var (rows, report) = (new List<MappedRow>(), new MappingReport());
        foreach (var file in files.Paths) report.Count(MapFile(file, files, mapper, rows, report));
        rows.Sort((a, b) => a.LocalTime.CompareTo(b.LocalTime) is not 0 and var order ? order : string.CompareOrdinal(a.Key, b.Key));
        return new Recording(mapping, rows, report);
    }

    private static FileCount MapFile(string path, RecordedFiles files, RowMapper mapper, List<MappedRow> rows, MappingReport report)
    {
        var (records, lines, blank, mapped, next) = (0, 0, 0, 0, 2);
        try
        {
            foreach (var record in files.Read(path))
            {
                var (row, reason) = mapper.Map(record);
                report.Count(record, row, reason);
                (records, lines, blank, next) = (records + 1, lines + record.Lines, blank + record.Line - next, record.Line + record.Lines);
                if (row is null) continue;
                rows.Add(row);
                mapped++;
            }
            var all = RecordedFiles.CountLines(path);
            return new FileCount(Path.GetFileName(path), all, records, lines, blank + BlankAtEnd(path, all - next + 1), mapped, records - mapped);
        }
        catch (Exception error) when (error is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            throw new RecordedFileException($"{Path.GetFileName(path)} after record {records}: {error.Message}");
        }
    }

    // Only lines that are really empty may fill the gap between the last record and the end.
    private static int BlankAtEnd(string path, int lines) => lines <= 0 ? 0 : File.ReadLines(path).TakeLast(lines).Count(line => line.Length == 0);
}
