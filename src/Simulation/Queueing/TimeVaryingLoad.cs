using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// M(t)/M/∞: how many are in service on average when arrivals change with time and nobody waits, m' = λ(t) − μm. Eick, Massey and Whitt
/// (1993), "The physics of the M_t/G/∞ queue", Operations Research 41(4), and "M_t/G/∞ queues with sinusoidal arrival rates", Management
/// Science 39(2). The number itself is Poisson; the base of staffing by the hour.
/// </summary>
public static class TimeVaryingLoad
{
    /// <summary>
    /// At a time under λ(t) = mean + amplitude·sin(frequency·t) that has always been so: Management Science 39(2), eq. 15.
    /// </summary>
    /// <param name="mean">Above 0.</param>
    /// <param name="amplitude">From 0 to the mean.</param>
    /// <param name="frequency">In radians per unit of time, above 0; 2π by the length of a day for a daily wave.</param>
    /// <param name="serviceRate">Above 0.</param>
    /// <param name="time">Any.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static double Sinusoidal(double mean, double amplitude, double frequency, double serviceRate, double time)
    {
        Require.NotNegative(Require.Positive(mean) - Require.NotNegative(amplitude), "mean less amplitude");
        Require.Positive(frequency);
        Require.Positive(serviceRate);
        var (sin, cos) = Math.SinCos(frequency * Require.Finite(time));
        var wave = (serviceRate * sin - frequency * cos) / (serviceRate * serviceRate + frequency * frequency);
        return mean / serviceRate + amplitude * wave;
    }

    /// <summary>At the end of each of several stretches of one rate: towards λ/μ by exp(−μt), the solution of the equation above.</summary>
    /// <param name="pieces">In their order.</param>
    /// <param name="serviceRate">Above 0.</param>
    /// <param name="start">Mean number at the beginning, at least 0.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static IReadOnlyList<double> Piecewise(IEnumerable<RatePiece> pieces, double serviceRate, double start)
    {
        var load = Require.NotNegative(start);
        Require.Positive(serviceRate);
        return [.. pieces.Select(piece => load = After(piece, serviceRate, load))];
    }

    /// <summary>The mean number at the beginning of a period, such as a day, that has always repeated itself.</summary>
    /// <param name="pieces">The period, at least one stretch.</param>
    /// <param name="serviceRate">Above 0.</param>
    /// <exception cref="ArgumentException">No stretch, or a number out of its range.</exception>
    public static double PeriodicStart(IReadOnlyList<RatePiece> pieces, double serviceRate)
    {
        Require.Values(pieces.Count, 1, nameof(pieces));
        var fromEmpty = Piecewise(pieces, serviceRate, 0)[^1];
        return fromEmpty / (1 - Math.Exp(-serviceRate * pieces.Sum(piece => piece.Length)));
    }

    private static double After(RatePiece piece, double serviceRate, double load)
    {
        var steady = piece.Rate / serviceRate;
        return steady + (load - steady) * Math.Exp(-serviceRate * piece.Length);
    }
}
