using System.Text.Json.Nodes;
using GovGrid.Common;

namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>One thing in which a scenario differs from its base.</summary>
/// <param name="Source">Name of the scenario file that says so; null for what was given at the start of the run.</param>
/// <param name="Path">What it sets: a path into the town's files such as <c>town.policy.detourFactor</c>, or into the scenario such as <c>people.workers</c>.</param>
/// <param name="Before">What the base has there; null where that is nothing of its own.</param>
/// <param name="After">What it is now.</param>
/// <param name="Reason">Why: the reasons that stand in the value, else that of the scenario file for all that it sets; null where it says nothing.</param>
public sealed record Difference(string? Source, string Path, JsonNode? Before, JsonNode? After, LocalizedText? Reason);
