namespace GovGrid.Simulation.Randomness;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014; constants by Stafford): spreads the bits of a seed or a key.</summary>
internal static class SplitMix64
{
    /// <summary>Steps a state on and gives 64 well-spread bits of it.</summary>
    public static ulong Next(ref ulong state) => Mix(state += 0x9E3779B97F4A7C15);

    /// <summary>Spreads bits: a bijection in which each bit of the input turns about half the bits of the output.</summary>
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
