using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Statistics;

/// <summary>Values of known laws for tests, from the project's own generator.</summary>
internal static class Noise
{
    public static double Normal(this ref Xoshiro256 stream) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, stream.Uniform());

    public static double Exponential(this ref Xoshiro256 stream, double rate) => -Math.Log(stream.Uniform()) / rate;

    public static double[] Normals(this ref Xoshiro256 stream, int count)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++) values[i] = stream.Normal();
        return values;
    }

    /// <summary>A series in its steady state of mean 0, in which each value keeps a share of the one before.</summary>
    public static double[] Autoregressive(this ref Xoshiro256 stream, int count, double share)
    {
        var values = new double[count];
        var value = stream.Normal() / Math.Sqrt(1 - share * share);
        for (var i = 0; i < count; i++) values[i] = value = share * value + stream.Normal();
        return values;
    }

    public static int Poisson(this ref Xoshiro256 stream, double mean)
    {
        var (left, count) = (Math.Exp(-mean), -1);
        for (var product = 1.0; product > left; count++) product *= stream.Uniform();
        return count;
    }
}
