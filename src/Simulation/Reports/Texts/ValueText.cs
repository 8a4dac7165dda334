using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovGrid.Simulation.Reports.Texts;

/// <summary>Writes values of the town's files for people: short ones as they are, long lists as how many they are.</summary>
internal static class ValueText
{
    private const int ShortList = 8, Longest = 240;

    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a value; empty for none.</summary>
    public static string Of(JsonNode? value, Wording words) => Cut(Text(value, words));

    private static string Text(JsonNode? value, Wording words) => value switch
    {
        null => "",
        JsonObject parent when parent["zh"] is JsonValue zh && parent["en"] is JsonValue en => words.Of(new Common.LocalizedText(zh.ToString(), en.ToString())),
        JsonObject parent => string.Join(", ", parent.Select(child => $"{child.Key} {Nested(child.Value, words)}")),
        JsonArray array when array.Count > ShortList => words.Say("value.list", ("count", array.Count.ToString(CultureInfo.InvariantCulture))),
        JsonArray array => string.Join(", ", array.Select(child => Nested(child, words))),
        JsonValue single when single.GetValueKind() is JsonValueKind.String => single.ToString(),
        _ => value.ToJsonString(Form),
    };

    private static string Nested(JsonNode? value, Wording words) => value is JsonObject or JsonArray { Count: > 0 and <= ShortList } ? $"({Text(value, words)})" : Text(value, words);

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
