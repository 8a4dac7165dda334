using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

/// <summary>The share of many repetitions, each with a stream of its own, in which something holds.</summary>
internal static class Coverage
{
    public delegate bool Trial(ref Xoshiro256 stream);

    public static double Of(int repetitions, Trial holds)
    {
        var held = 0;
        for (var i = 0; i < repetitions; i++)
        {
            var stream = new Xoshiro256((ulong)i + 1);
            if (holds(ref stream)) held++;
        }
        return (double)held / repetitions;
    }
}
