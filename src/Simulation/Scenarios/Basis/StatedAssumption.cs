using System.Text.Json.Nodes;
using GovGrid.Common;

namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>Something assumed, as a town's file states it beside its reason.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Path">Where in it: names after dots, elements by place in brackets.</param>
/// <param name="Value">What is assumed.</param>
/// <param name="Reason">Where it is from, or why it was guessed so.</param>
public sealed record StatedAssumption(string File, string Path, JsonNode? Value, LocalizedText Reason);
