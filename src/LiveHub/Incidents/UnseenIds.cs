using System.Text.Json.Nodes;
using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Takes out of a document the ids of incidents that its reader does not see: in fields, in lists and within sentences.</summary>
internal static class UnseenIds
{
    private const string Unsaid = "…";

    /// <summary>The ids of other incidents that a document names.</summary>
    public static IReadOnlySet<string> In(JsonNode? node)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in Texts(node)) ids.UnionWith(In(text));
        return ids;
    }

    /// <summary>The ids that a sentence names.</summary>
    public static IEnumerable<string> In(string text) => IncidentNames.Ids().Matches(text).Select(match => match.Value);

    /// <summary>Takes them out.</summary>
    /// <param name="node">The document.</param>
    /// <param name="unseen">The ids.</param>
    public static void TakeOut(JsonNode? node, IReadOnlySet<string> unseen)
    {
        if (node is JsonObject fields)
            foreach (var (name, value) in fields.ToList())
                if (Said(value, unseen) is { } said) fields[name] = said.Length == 0 ? null : said;
                else TakeOut(value, unseen);
        if (node is not JsonArray items) return;
        for (var index = items.Count - 1; index >= 0; index--)
            if (Said(items[index], unseen) is not { } said) TakeOut(items[index], unseen);
            else if (said.Length == 0) items.RemoveAt(index);
            else items[index] = said;
    }

    /// <summary>A sentence without them.</summary>
    public static string TakeOut(string text, IReadOnlySet<string> unseen) => IncidentNames.Ids().Replace(text, match => unseen.Contains(match.Value) ? Unsaid : match.Value);

    // Null where nothing is to be taken out, empty where nothing else is said.
    private static string? Said(JsonNode? node, IReadOnlySet<string> unseen)
    {
        if (node is not JsonValue value || !value.TryGetValue<string>(out var text) || !IncidentNames.Ids().Matches(text).Any(match => unseen.Contains(match.Value))) return null;
        return unseen.Contains(text) ? "" : TakeOut(text, unseen);
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Texts(field.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
