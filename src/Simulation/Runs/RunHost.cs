namespace GovGrid.Simulation.Runs;

/// <summary>What runs the grains of a simulation.</summary>
public enum RunHost
{
    /// <summary>Direct calls in virtual time, the fast one.</summary>
    Virtual,

    /// <summary>A real Orleans silo on a virtual clock, the slow proof.</summary>
    Orleans,
}
