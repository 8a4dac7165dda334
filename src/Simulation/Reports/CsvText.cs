namespace GovGrid.Simulation.Reports;

/// <summary>Writes CSV as RFC 4180 has it, in UTF-8.</summary>
internal static class CsvText
{
    /// <summary>Writes a file; an earlier one is replaced.</summary>
    public static void Write(string path, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var file = new StreamWriter(path) { NewLine = "\r\n" };
        foreach (var row in rows.Prepend(heading)) file.WriteLine(string.Join(',', row.Select(CsvCell.Of)));
    }
}
