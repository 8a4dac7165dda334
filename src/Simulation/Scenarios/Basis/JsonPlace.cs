using System.Globalization;
using System.Text.Json.Nodes;

namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>Goes to a place of a document, written as <c>$.desks.triage[0].value</c>.</summary>
internal static class JsonPlace
{
    /// <summary>What stands there; null for nothing.</summary>
    public static JsonNode? Find(JsonNode document, string place)
    {
        JsonNode? node = document;
        foreach (var step in place.Split('.', '[').Skip(1))
        {
            node = step.EndsWith(']')
                ? node is JsonArray array && int.Parse(step[..^1], CultureInfo.InvariantCulture) is var index && index < array.Count ? array[index] : null
                : (node as JsonObject)?[step];
        }
        return node;
    }
}
