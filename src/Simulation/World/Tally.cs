using System.Runtime.CompilerServices;

namespace GovGrid.Simulation.World;

/// <summary>Counts things of an enumeration, from any thread.</summary>
/// <typeparam name="T">The enumeration, its values from 0 by 1.</typeparam>
internal sealed class Tally<T>
    where T : struct, Enum
{
    private readonly int[] counts = new int[Enum.GetValues<T>().Length];

    /// <summary>What was counted at least once.</summary>
    public IReadOnlyDictionary<T, int> Counts => Enum.GetValues<T>().Where(thing => counts[IndexOf(thing)] > 0).ToDictionary(thing => thing, thing => counts[IndexOf(thing)]);

    /// <summary>Counts one.</summary>
    public void Add(T thing) => Interlocked.Increment(ref counts[IndexOf(thing)]);

    private static int IndexOf(T thing) => Unsafe.As<T, int>(ref thing);
}
