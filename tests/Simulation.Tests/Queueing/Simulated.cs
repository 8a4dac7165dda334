using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>Queues simulated in a bare loop, to hold formulas against.</summary>
internal static class Simulated
{
    /// <summary>Mean waits of M/M/c with classes of priority, the highest first; of one class it is plain M/M/c.</summary>
    public static double[] MeanWaits(double[] arrivalRates, double serviceRate, int servers, int customers)
    {
        var stream = new Xoshiro256(17);
        var lines = arrivalRates.Select(_ => new Queue<double>()).ToArray();
        var waits = new RunningMoments[lines.Length];
        var (now, busy, all) = (0.0, 0, arrivalRates.Sum());
        for (var arrived = 0; arrived < customers;)
        {
            now += stream.Exponential(all + busy * serviceRate);
            if (stream.Uniform() * (all + busy * serviceRate) < all)
            {
                arrived++;
                var line = Line(ref stream);
                if (busy < servers) { busy++; waits[line] = waits[line].Add(0); }
                else lines[line].Enqueue(now);
            }
            else if (Array.FindIndex(lines, waiting => waiting.Count > 0) is >= 0 and var next)
                waits[next] = waits[next].Add(now - lines[next].Dequeue());
            else busy--;
        }
        return [.. waits.Select(wait => wait.Mean)];

        int Line(ref Xoshiro256 next)
        {
            var (mark, line) = (next.Uniform() * all, 0);
            while (line < arrivalRates.Length - 1 && (mark -= arrivalRates[line]) > 0) line++;
            return line;
        }
    }

    /// <summary>Mean wait of M/G/1 by Lindley's recursion.</summary>
    public static double MeanWait(double arrivalRate, Law service, int customers)
    {
        var stream = new Xoshiro256(23);
        var (wait, waits) = (0.0, default(RunningMoments));
        for (var i = 0; i < customers; i++)
        {
            waits = waits.Add(wait);
            wait = Math.Max(0, wait + service.Sample(ref stream) - stream.Exponential(arrivalRate));
        }
        return waits.Mean;
    }
}
