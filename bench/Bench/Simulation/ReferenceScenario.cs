using System.Text.Json;
using GovGrid.Simulation.Scenarios;
using GovGrid.Testing;

namespace GovGrid.Bench.Simulation;

/// <summary>The scenarios of bench/reference-dispatch.</summary>
internal static class ReferenceScenario
{
    /// <summary>One of them, lived for some days.</summary>
    public static Scenario Load(string name, double days) => ScenarioFile.Load(
        Repository.PathOf("bench", "reference-dispatch", name + ".json"), new Dictionary<string, JsonElement> { ["days"] = JsonSerializer.SerializeToElement(days) });
}
