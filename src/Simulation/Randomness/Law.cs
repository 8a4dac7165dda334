using System.Text.Json.Serialization;
using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Randomness;

/// <summary>
/// A law of chance for a positive quantity, as data: <c>{"law": "lognormal", "median": 4, "p90": 9}</c>. Sampled by inverting its
/// distribution function, so that one uniform number gives one value and a longer law gives a longer one from the same number.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "law")]
[JsonDerivedType(typeof(ConstantLaw), "constant")]
[JsonDerivedType(typeof(UniformLaw), "uniform")]
[JsonDerivedType(typeof(TriangularLaw), "triangular")]
[JsonDerivedType(typeof(ExponentialLaw), "exponential")]
[JsonDerivedType(typeof(LognormalLaw), "lognormal")]
[JsonDerivedType(typeof(GammaLaw), "gamma")]
public abstract record Law
{
    /// <summary>Larger values are cut to this one; null for no bound.</summary>
    public double? AtMost { get; init; }

    /// <summary>The value below which a share of all values lies.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    public double Quantile(double share) => Math.Min(Invert(share), AtMost ?? double.PositiveInfinity);

    /// <summary>Draws a value.</summary>
    public double Sample(ref Xoshiro256 stream) => Quantile(stream.Uniform());

    /// <summary>The mean, exact; values above the bound count as the bound. Not called mean, which is a number that some laws are given by.</summary>
    public double Expected() => MeanUpTo(AtMost ?? double.PositiveInfinity);

    /// <summary>What its numbers ought to be; null where they are that.</summary>
    public string? Fault => Check() ?? (AtMost is <= 0 ? "atMost above 0" : null);

    /// <summary>What the law's own numbers ought to be; null where they are that.</summary>
    protected abstract string? Check();

    /// <summary>The inverse of the distribution function, without the bound.</summary>
    protected abstract double Invert(double share);

    /// <summary>The mean of the lesser of a value and a bound.</summary>
    /// <param name="bound">Above 0; infinite for none.</param>
    protected abstract double MeanUpTo(double bound);
}

/// <summary>Always the same.</summary>
/// <param name="Value">The value.</param>
public sealed record ConstantLaw(double Value) : Law
{
    /// <inheritdoc />
    protected override string? Check() => Value >= 0 ? null : "value at least 0";

    /// <inheritdoc />
    protected override double Invert(double share) => Value;

    /// <inheritdoc />
    protected override double MeanUpTo(double bound) => Math.Min(Value, bound);
}

/// <summary>Any value between two, equally likely.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The largest.</param>
public sealed record UniformLaw(double Min, double Max) : Law
{
    /// <inheritdoc />
    protected override string? Check() => Min >= 0 && Max >= Min ? null : "0 ≤ min ≤ max";

    /// <inheritdoc />
    protected override double Invert(double share) => Min + share * (Max - Min);

    /// <inheritdoc />
    protected override double MeanUpTo(double bound) => bound >= Max ? (Min + Max) / 2
        : bound <= Min ? bound
        : bound - (bound - Min) * (bound - Min) / (2 * (Max - Min)); // the bound less the integral of the distribution function below it
}

/// <summary>Between two values, most likely near a third.</summary>
/// <param name="Min">The least.</param>
/// <param name="Mode">The most likely.</param>
/// <param name="Max">The largest.</param>
public sealed record TriangularLaw(double Min, double Mode, double Max) : Law
{
    /// <inheritdoc />
    protected override string? Check() => Min >= 0 && Mode >= Min && Max >= Mode && Max > Min ? null : "0 ≤ min ≤ mode ≤ max, min < max";

    /// <inheritdoc />
    protected override double Invert(double share) => Triangular.InvCDF(Min, Max, Mode, share);

    /// <inheritdoc />
    protected override double MeanUpTo(double bound)
    {
        if (bound >= Max) return (Min + Mode + Max) / 3;
        if (bound <= Min) return bound;
        // The bound less the integral of the distribution function, a parabola on each side of the mode.
        return bound <= Mode
            ? bound - Cube(bound - Min) / (3 * (Max - Min) * (Mode - Min))
            : (Min + Mode + Max) / 3 - Cube(Max - bound) / (3 * (Max - Min) * (Max - Mode));
    }

    private static double Cube(double side) => side * side * side;
}

/// <summary>Without memory.</summary>
/// <param name="Mean">The mean, above 0.</param>
public sealed record ExponentialLaw(double Mean) : Law
{
    /// <inheritdoc />
    protected override string? Check() => Mean > 0 ? null : "mean above 0";

    /// <inheritdoc />
    protected override double Invert(double share) => Exponential.InvCDF(1 / Mean, share);

    /// <inheritdoc />
    protected override double MeanUpTo(double bound) => Mean * (1 - Math.Exp(-bound / Mean));
}

/// <summary>Lognormal, as durations of human work mostly are: many short, a long tail.</summary>
/// <param name="Median">Half lies below, above 0.</param>
/// <param name="P90">Nine tenths lie below, above the median.</param>
public sealed record LognormalLaw(double Median, double P90) : Law
{
    private static readonly double Normal90 = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.9);

    private double Sigma => Math.Log(P90 / Median) / Normal90;

    /// <inheritdoc />
    protected override string? Check() => Median > 0 && P90 > Median ? null : "median above 0, p90 above median";

    /// <inheritdoc />
    protected override double Invert(double share) => LogNormal.InvCDF(Math.Log(Median), Sigma, share);

    /// <inheritdoc />
    protected override double MeanUpTo(double bound)
    {
        var mean = Median * Math.Exp(Sigma * Sigma / 2);
        if (double.IsPositiveInfinity(bound)) return mean;
        var mark = Math.Log(bound / Median) / Sigma;
        return mean * MathNet.Numerics.Distributions.Normal.CDF(0, 1, mark - Sigma) + bound * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -mark);
    }
}

/// <summary>Gamma.</summary>
/// <param name="Mean">The mean, above 0.</param>
/// <param name="Shape">1 is exponential; larger is more regular.</param>
public sealed record GammaLaw(double Mean, double Shape) : Law
{
    /// <inheritdoc />
    protected override string? Check() => Mean > 0 && Shape > 0 ? null : "mean and shape above 0";

    /// <inheritdoc />
    protected override double Invert(double share) => Gamma.InvCDF(Shape, Shape / Mean, share);

    /// <inheritdoc />
    protected override double MeanUpTo(double bound) => double.IsPositiveInfinity(bound) ? Mean
        : Mean * Gamma.CDF(Shape + 1, Shape / Mean, bound) + bound * (1 - Gamma.CDF(Shape, Shape / Mean, bound));
}
