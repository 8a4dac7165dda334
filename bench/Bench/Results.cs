using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using GovGrid.Testing;
using Spectre.Console;

namespace GovGrid.Bench;

/// <summary>Shows rows on screen and keeps them in bench/results/NAME.json.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Prints a table.</summary>
    public static void Show(string name, IReadOnlyList<Row> rows)
    {
        var table = new Table().Title(name).AddColumns("case", "figure", "value", "unit", "against", "its value", "ratio");
        foreach (var row in rows)
            table.AddRow(row.Case, row.Figure, Number(row.Value), row.Unit, Markup.Escape(row.Reference), Number(row.ReferenceValue), Number(row.Ratio));
        AnsiConsole.Write(table);
    }

    /// <summary>Writes the file.</summary>
    public static void Keep(string name, IReadOnlyList<Row> rows)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("bench", "results"));
        var result = new { name, at = DateTimeOffset.UtcNow, machine = $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}", rows };
        File.WriteAllText(Path.Combine(folder.FullName, name + ".json"), JsonSerializer.Serialize(result, Json) + "\n");
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
