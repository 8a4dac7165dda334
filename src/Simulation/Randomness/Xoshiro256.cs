using System.Numerics;

namespace GovGrid.Simulation.Randomness;

/// <summary>
/// The generator xoshiro256++ 1.0 of Blackman and Vigna (2019): 256 bits of state, period 2²⁵⁶ − 1. Our own because the framework's
/// <see cref="Random"/> promises no particular sequence from one version to the next. A mutable struct: pass it by reference.
/// </summary>
public struct Xoshiro256
{
    private ulong s0, s1, s2, s3;

    /// <summary>Starts a stream from 64 bits, spread over the state by SplitMix64 as its authors advise.</summary>
    public Xoshiro256(ulong seed)
    {
        s0 = SplitMix64.Next(ref seed);
        s1 = SplitMix64.Next(ref seed);
        s2 = SplitMix64.Next(ref seed);
        s3 = SplitMix64.Next(ref seed);
    }

    /// <summary>Starts a stream from a state, of which at least one word is not zero.</summary>
    public Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3) => (this.s0, this.s1, this.s2, this.s3) = (s0, s1, s2, s3);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s0 + s3, 23) + s0;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A uniform number between 0 and 1, neither of them: safe for an inverse distribution function.</summary>
    public double Uniform() => ((Next() >> 11) + 0.5) * (1.0 / (1UL << 53));

    /// <summary>True with a probability of 0 to 1.</summary>
    public bool Chance(double probability) => Uniform() < probability;

    /// <summary>A whole number from 0 to below <paramref name="count"/>, which is above 0.</summary>
    public int Below(int count) => (int)Math.Min(count - 1, Uniform() * count);
}
