using System.Globalization;
using System.Text;

namespace GovGrid.LiveHub.Reports;

/// <summary>Writes CSV (RFC 4180) that spreadsheets open as it is meant: as UTF-8, and no text as a formula.</summary>
internal sealed class CsvTable
{
    /// <summary>What it is.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    private const string BeginsFormula = "=+-@\t\r";

    // Without a byte order mark Excel reads Chinese in the code page of the machine.
    private readonly StringBuilder written = new("\uFEFF");
    private bool inRow;

    /// <summary>Adds a cell of text; none for null.</summary>
    public void Text(string? text)
    {
        text ??= "";
        // A code or a name is data from outside, and a spreadsheet would run it.
        if (text.Length > 0 && BeginsFormula.Contains(text[0], StringComparison.Ordinal)) text = "'" + text;
        Cell(text.AsSpan().IndexOfAny(",\"\r\n\t") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
    }

    /// <summary>Adds a number with at most four decimals; none for null.</summary>
    public void Number(double? number) => Cell(number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "");

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        written.Append("\r\n");
        inRow = false;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(written.ToString());

    /// <summary>What was written since this was last asked, for a file too long to be held.</summary>
    public byte[] Take()
    {
        var bytes = ToBytes();
        written.Clear();
        return bytes;
    }

    private void Cell(string cell)
    {
        if (inRow) written.Append(',');
        written.Append(cell);
        inRow = true;
    }
}
