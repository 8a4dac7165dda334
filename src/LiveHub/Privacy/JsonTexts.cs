using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.LiveHub.Privacy;

/// <summary>The sealed texts in a document, whichever kind of event has them.</summary>
internal static class JsonTexts
{
    /// <summary>All of them.</summary>
    public static IEnumerable<string> Of(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Of(field.Value)),
        JsonArray items => items.SelectMany(Of),
        JsonValue value when Sealed(value) is { } text => [text],
        _ => [],
    };

    /// <summary>Puts something else in the place of each.</summary>
    public static void Replace(JsonNode? node, Func<string?, string?> by)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields.ToList())
                    if (Sealed(value) is { } text) fields[name] = by(text);
                    else Replace(value, by);
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    if (Sealed(items[i]) is { } text) items[i] = by(text);
                    else Replace(items[i], by);
                break;
        }
    }

    private static string? Sealed(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.String && value.GetValue<string>() is var text && SealedText.Is(text) ? text : null;
}
