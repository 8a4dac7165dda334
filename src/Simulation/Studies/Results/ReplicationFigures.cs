namespace GovGrid.Simulation.Studies.Results;

/// <summary>What one replication of a point has shown of the figures that the study tells.</summary>
/// <param name="Number">Which replication, from 0.</param>
/// <param name="Values">The figures, in the study's order; not a number where nothing was observed.</param>
/// <param name="Events">Events that incidents told.</param>
public sealed record ReplicationFigures(int Number, IReadOnlyList<double> Values, long Events);
