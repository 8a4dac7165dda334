namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>Numbers the interfaces that hosts have tables for.</summary>
internal static class GrainTables
{
    private static int count;

    /// <summary>The next number, from 0.</summary>
    public static int Next() => Interlocked.Increment(ref count) - 1;
}
