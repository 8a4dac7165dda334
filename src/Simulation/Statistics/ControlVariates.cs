using MathNet.Numerics.LinearAlgebra;

namespace GovGrid.Simulation.Statistics;

/// <summary>
/// A mean over replications, corrected by what is known: quantities of the same replications whose true mean is given, such as the mean of
/// the services drawn. Lavenberg and Welch (1981), "A perspective on the use of control variables to increase the efficiency of Monte Carlo
/// simulations", Management Science 27(3), eq. 8 to 11: the intercept of a linear regression on the controls' deviations.
/// </summary>
public static class ControlVariates
{
    /// <summary>The corrected mean with its t interval.</summary>
    /// <param name="values">The figure, a value per replication; at least three more than there are controls.</param>
    /// <param name="controls">Each control: its values in the same replications, and its true mean.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Too few values, controls of another length, or controls that depend on each other.</exception>
    public static Interval Of(IReadOnlyList<double> values, IReadOnlyList<(IReadOnlyList<double> Values, double Mean)> controls, double confidence = 0.95)
    {
        Require.Values(values.Count, controls.Count + 3, nameof(values));
        if (controls.Any(control => control.Values.Count != values.Count))
            throw new ArgumentException("A control has to have a value for each replication.", nameof(controls));
        var deviations = Matrix<double>.Build.Dense(values.Count, controls.Count + 1, (row, column) =>
            column == 0 ? 1 : controls[column - 1].Values[row] - controls[column - 1].Mean);
        var squares = deviations.TransposeThisAndMultiply(deviations);
        if (squares.Rank() < controls.Count + 1) throw new ArgumentException("The controls depend on each other.", nameof(controls));
        var figure = Vector<double>.Build.DenseOfEnumerable(values);
        var inverse = squares.Inverse();
        var coefficients = inverse * deviations.TransposeThisAndMultiply(figure);
        var freedom = values.Count - controls.Count - 1;
        var error = (figure - deviations * coefficients).PointwisePower(2).Sum() / freedom;
        var halfWidth = StudentQuantile.TwoSided(confidence, freedom) * Math.Sqrt(error * inverse[0, 0]);
        return Interval.Around(coefficients[0], halfWidth, confidence);
    }
}
