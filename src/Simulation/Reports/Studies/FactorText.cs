using System.Globalization;
using System.Text.Json;

namespace GovGrid.Simulation.Reports.Studies;

/// <summary>Values of factors as people read them.</summary>
internal static class FactorText
{
    /// <summary>A number of at most six digits, a text as it is, all else as JSON.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : value.GetDouble().ToString("G6", CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>The same, of a file its name.</summary>
    public static string Short(JsonElement value) => Of(value) is var text && text.EndsWith(".json", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(text) : text;

    /// <summary>A text as it is, all else as JSON, numbers with all their digits.</summary>
    public static string Exact(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
