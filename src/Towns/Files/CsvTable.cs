using CsvHelper;
using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Files;

/// <summary>A CSV file with a header row: comma separated, quoted as RFC 4180 says.</summary>
internal static class CsvTable
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>The rows of a file; empty with faults where it is not a table with these columns.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="columns">Columns that must be there.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="optional">Columns that may be left out; then they are empty in every row.</param>
    public static IReadOnlyList<CsvRow> Read(string file, string? text, IReadOnlyList<string> columns, FaultList faults, IReadOnlyList<string>? optional = null)
    {
        if (text is null) return [];
        try
        {
            using var reader = CsvReader.FromText(text, Options);
            reader.ReadHeader();
            if (reader.Headers.Count == 0)
            {
                faults.Add(file, "line 1", $"expected the columns {string.Join(',', columns)}, found nothing");
                return [];
            }
            return HasColumns(file, reader.Headers, columns, faults) ? Rows(file, reader, [.. columns, .. optional ?? []], faults) : [];
        }
        catch (CsvFormatException error)
        {
            faults.Add(file, $"line {error.LineNumber}", $"expected comma-separated values, found: {error.Message}");
            return [];
        }
    }

    private static bool HasColumns(string file, IReadOnlyList<string> headers, IReadOnlyList<string> columns, FaultList faults)
    {
        var missing = columns.Except(headers).ToList();
        foreach (var column in missing) faults.Add(file, "line 1", $"expected a column \"{column}\", found {string.Join(',', headers)}");
        return missing.Count == 0;
    }

    private static List<CsvRow> Rows(string file, CsvReader reader, IReadOnlyList<string> columns, FaultList faults)
    {
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            var line = reader.LineNumber;
            if (reader.FieldCount != reader.Headers.Count)
                faults.Add(file, $"line {line}", $"expected {reader.Headers.Count} fields, found {reader.FieldCount}");
            else
                rows.Add(new CsvRow(file, line, columns.ToDictionary(column => column, column => reader.Headers.Contains(column) ? reader.GetString(column) : ""), faults));
        }
        return rows;
    }
}
