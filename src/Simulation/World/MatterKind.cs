namespace GovGrid.Simulation.World;

/// <summary>What an incident is about.</summary>
/// <param name="Category">Code of its category; null while nobody knows.</param>
/// <param name="Severity">1 to 4.</param>
internal readonly record struct MatterKind(string? Category, int Severity);
