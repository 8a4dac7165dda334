namespace GovGrid.Towns.Generating;

/// <summary>
/// Seeded random numbers whose sequence no platform and no later version changes: SplitMix64 (Steele, Lea, Flood 2014). Generated
/// files stay the same for ever.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An index from 0 up to, not including, a count.</summary>
    public int NextIndex(int count) => (int)(NextDouble() * count);

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
