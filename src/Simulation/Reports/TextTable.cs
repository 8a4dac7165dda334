namespace GovGrid.Simulation.Reports;

/// <summary>Rows of text in columns as wide as they need; the first row is the heading.</summary>
internal static class TextTable
{
    /// <summary>Writes it, indented by two.</summary>
    public static void Write(TextWriter where, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        foreach (var row in rows) where.WriteLine($"  {string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])))}".TrimEnd());
    }
}
