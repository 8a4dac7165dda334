using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Statistics;

/// <summary>Critical values of Student's t.</summary>
internal static class StudentQuantile
{
    /// <summary>The value between which and its negative a share of the distribution lies.</summary>
    /// <param name="confidence">That share, above 0 and below 1.</param>
    /// <param name="degrees">Degrees of freedom, at least 1.</param>
    /// <remarks>One and two degrees have closed forms, and there tails so long that the library's search would leave its bracket.</remarks>
    public static double TwoSided(double confidence, double degrees)
    {
        Require.Share(confidence);
        return degrees switch
        {
            1 => Math.Tan(Math.PI / 2 * confidence),
            2 => confidence * Math.Sqrt(2 / ((1 - confidence) * (1 + confidence))),
            _ => StudentT.InvCDF(0, 1, degrees, (1 + confidence) / 2),
        };
    }
}
