using System.Globalization;
using System.Text;

namespace GovGrid.Simulation.Reports.Tables;

/// <summary>Tables as CSV (RFC 4180): UTF-8, a header, lines that end in CR LF, a point before decimals, empty where nothing was observed.</summary>
public static class CsvFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file for each table; earlier ones of the same names are replaced.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="tables">The tables.</param>
    public static void Write(string folder, IReadOnlyList<Table> tables)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in tables)
        {
            using var file = new StreamWriter(Path.Combine(folder, $"{table.Name}.csv"), append: false, Utf8);
            Write(file, table);
        }
    }

    /// <summary>Writes one table.</summary>
    public static void Write(TextWriter where, Table table)
    {
        Line(where, table.Columns.Select(column => column.Name));
        for (var row = 0; row < table.Rows; row++) Line(where, table.Columns.Select(column => Cell(column, row)));
    }

    private static void Line(TextWriter where, IEnumerable<string> cells)
    {
        where.Write(string.Join(',', cells.Select(CsvCell.Of)));
        where.Write("\r\n");
    }

    private static string Cell(TableColumn column, int row) => column switch
    {
        TextColumn texts => texts.Values[row],
        WholeColumn numbers => numbers.Values[row].ToString(CultureInfo.InvariantCulture),
        NumberColumn numbers => double.IsFinite(numbers.Values[row]) ? numbers.Values[row].ToString("R", CultureInfo.InvariantCulture) : "",
        _ => throw new InvalidOperationException($"A column of kind {column.GetType().Name} has no text."),
    };
}
