using System.Globalization;

namespace GovGrid.Simulation.Reports;

/// <summary>A cell of CSV: quoted where RFC 4180 asks for it, and no text that a spreadsheet would run as a formula.</summary>
internal static class CsvCell
{
    // The wide ones count as well where a spreadsheet is set to Chinese or Japanese.
    private const string BeginsFormula = "=+-@\t\r\n＝＋－＠";

    /// <summary>The cell of a text, or of a number as text.</summary>
    public static string Of(string text)
    {
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // What is below zero begins as a formula does, and is none.
    private static bool IsFormula(string text) =>
        text.Length > 0 && BeginsFormula.Contains(text[0], StringComparison.Ordinal) && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
