using System.Text.Json;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>One thing that a study changes.</summary>
/// <param name="Name">Heading of its column; the first path when left out.</param>
/// <param name="Path">Where the value goes, as <see cref="Scenarios.ScenarioFile"/> takes it.</param>
/// <param name="Paths">Instead of it, several places for the same value.</param>
/// <param name="Values">What is tried.</param>
/// <param name="From">Instead of values: the least.</param>
/// <param name="To">Instead of values: the largest.</param>
/// <param name="Integer">Whether only whole numbers between them are.</param>
internal sealed record FactorDefinition(
    string? Name = null,
    string? Path = null,
    IReadOnlyList<string>? Paths = null,
    IReadOnlyList<JsonElement>? Values = null,
    double? From = null,
    double? To = null,
    bool Integer = false)
{
    /// <summary>Every place that its value goes to, each with where the study file says so, from the factor on.</summary>
    public IReadOnlyList<(string Path, string Place)> Places =>
        Path is not null ? [(Path, "path")] : [.. (Paths ?? []).Select((path, index) => (path, $"paths[{index}]"))];

    /// <summary>Heading of its column.</summary>
    public string Label => Name ?? Path ?? Paths![0];
}
