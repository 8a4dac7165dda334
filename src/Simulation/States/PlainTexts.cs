using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.States;

/// <summary>
/// Which words may leave a town with its state: those that stand in the town's own files, such as standard addresses and what simulated people say.
/// Whatever else somebody wrote may tell of somebody, and is left out.
/// </summary>
public sealed class PlainTexts
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Reads a town's files for words.</summary>
    public PlainTexts(Town town, WorldDefinition assumed)
    {
        known.UnionWith(town.Definition.Addresses.Select(address => address.Text));
        Add(JsonSerializer.SerializeToNode(assumed), assumed.Language.Value);
    }

    /// <summary>The words where they may stay, else none.</summary>
    public string Of(string words) => known.Contains(words) ? words : "";

    /// <summary>The words where they may stay, else null.</summary>
    public string? OrNull(string? words) => words is not null && known.Contains(words) ? words : null;

    private void Add(JsonNode? node, TextLanguage language)
    {
        if (node is JsonArray list)
            foreach (var child in list) Add(child, language);
        if (node is not JsonObject parent) return;
        if (WordsOf(parent, nameof(LocalizedText.Zh)) is { } zh && WordsOf(parent, nameof(LocalizedText.En)) is { } en) known.Add(new LocalizedText(zh, en).In(language));
        foreach (var (_, child) in parent) Add(child, language);
    }

    private static string? WordsOf(JsonObject parent, string name) => parent[name] is JsonValue value && value.TryGetValue<string>(out var words) ? words : null;
}
