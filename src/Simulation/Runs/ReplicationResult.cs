using GovGrid.Simulation.Measures;

namespace GovGrid.Simulation.Runs;

/// <summary>What one replication has shown.</summary>
/// <param name="Replication">Which, from 0.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Events">Events that incidents told, warm-up included.</param>
/// <param name="Seconds">Wall time that it took.</param>
public sealed record ReplicationResult(int Replication, FigureSet Figures, long Events, double Seconds);
