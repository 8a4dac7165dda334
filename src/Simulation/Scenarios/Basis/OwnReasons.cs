using System.Text.Json.Nodes;
using GovGrid.Common;

namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>Tells apart what a scenario sets and the reasons that stand in it.</summary>
internal static class OwnReasons
{
    private const string Reason = "reason", Value = "value";

    /// <summary>The reasons that stand in a value, one after the other; null where there are none.</summary>
    public static LocalizedText? Of(JsonNode? node) => string.Join(' ', In(node).Distinct()) is { Length: > 0 } text ? new LocalizedText(text, text) : null;

    /// <summary>A value without the reasons in it; an assumption as its value alone.</summary>
    public static JsonNode? Without(JsonNode? node) => node switch
    {
        JsonObject { Count: 2 } assumed when assumed.ContainsKey(Reason) && assumed.ContainsKey(Value) => Without(assumed[Value]),
        JsonObject parent => new JsonObject(parent.Where(child => child.Key != Reason).Select(child => KeyValuePair.Create(child.Key, Without(child.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Without)]),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(child => child.Key == Reason && child.Value is JsonValue reason ? [reason.ToString()] : In(child.Value)),
        JsonArray array => array.SelectMany(In),
        _ => [],
    };
}
