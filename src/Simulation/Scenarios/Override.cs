using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovGrid.Simulation.Scenarios;

/// <summary>One value of a scenario that differs from the town's files.</summary>
/// <param name="Source">The scenario file that says so.</param>
/// <param name="Path">The path there: name of a town's file without its ending, then the path in it.</param>
/// <param name="Value">The value.</param>
internal sealed record Override(string Source, string Path, JsonElement Value)
{
    /// <summary>The town's file that it changes.</summary>
    public string File => Path.Split('.', 2)[0] + ".json";

    /// <summary>Where it stands in its scenario file.</summary>
    public string Place => $"$.set['{Path}']";

    /// <summary>Puts it into the file's document.</summary>
    /// <returns>Where it went, as a JSON path.</returns>
    /// <exception cref="OverrideException">The path leads nowhere.</exception>
    public string Put(JsonNode document) => Path.Split('.', 2) is [_, var within] && within.Length > 0
        ? new OverridePath(within).Put(document, JsonSerializer.SerializeToNode(Value))
        : throw new OverrideException("expected a path into the file, such as town.policy.detourFactor");
}
