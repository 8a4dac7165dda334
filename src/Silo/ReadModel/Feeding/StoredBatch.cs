using GovGrid.Territory;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>What became of a batch.</summary>
/// <param name="Versions">How far each incident of the batch is stored now.</param>
/// <param name="Gaps">Towns in which earlier events are missing; what came behind the gap was not stored.</param>
internal sealed record StoredBatch(IReadOnlyList<GridVersion> Versions, IReadOnlySet<string> Gaps);

/// <summary>A stored version, and whose register keeps it.</summary>
/// <param name="Town">Code of the town.</param>
/// <param name="Grid">Code of the grid; null for what lies in none.</param>
/// <param name="Version">The incident and how far it is stored.</param>
internal readonly record struct GridVersion(string Town, string? Grid, StoredVersion Version);
