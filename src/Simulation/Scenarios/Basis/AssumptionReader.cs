using System.Globalization;
using System.Text.Json.Nodes;

namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>Finds in a document all that stands beside a reason.</summary>
internal static class AssumptionReader
{
    private const string Reason = "reason", Value = "value";

    /// <summary>Finds it, in the document's order.</summary>
    /// <param name="file">Name of the file that the document is of.</param>
    /// <param name="document">The document.</param>
    /// <param name="reasons">The town's reasons in both languages.</param>
    public static IEnumerable<StatedAssumption> Read(string file, JsonNode? document, ReasonsFile reasons) =>
        Read("", document).Select(stated => new StatedAssumption(file, stated.Path, stated.Value, reasons.Of(stated.Reason)));

    private static IEnumerable<(string Path, JsonNode? Value, string Reason)> Read(string path, JsonNode? node) => node switch
    {
        JsonObject parent => Own(path, parent).Concat(parent.SelectMany(child => Read(path.Length == 0 ? child.Key : $"{path}.{child.Key}", child.Value))),
        JsonArray array => array.SelectMany((child, i) => Read(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), child)),
        _ => [],
    };

    private static IEnumerable<(string Path, JsonNode? Value, string Reason)> Own(string path, JsonObject parent)
    {
        if (parent[Reason] is JsonValue reason) yield return (path, parent.ContainsKey(Value) ? parent[Value] : Rest(parent), reason.ToString());
    }

    // What lies deeper with reasons of its own is told there.
    private static JsonObject Rest(JsonObject parent)
    {
        var rest = new JsonObject();
        foreach (var (name, child) in parent)
            if (name != Reason && !HasReason(child))
                rest[name] = child?.DeepClone();
        return rest;
    }

    private static bool HasReason(JsonNode? node) => node switch
    {
        JsonObject parent => parent.ContainsKey(Reason) || parent.Any(child => HasReason(child.Value)),
        JsonArray array => array.Any(HasReason),
        _ => false,
    };
}
