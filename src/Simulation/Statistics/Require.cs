using System.Runtime.CompilerServices;

namespace GovGrid.Simulation.Statistics;

/// <summary>What a number has to be: each gives the number back, or throws an <see cref="ArgumentException"/> that says it.</summary>
internal static class Require
{
    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw Wrong($"{name} has to be a finite number, and is {value}.", name);

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value > 0 ? value : throw Wrong($"{name} has to be a finite number above 0, and is {value}.", name);

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") => AtLeast(value, 0, name);

    public static double AtLeast(double value, double least, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value >= least ? value : throw Wrong($"{name} has to be finite and at least {least}, and is {value}.", name);

    public static int AtLeast(int value, int least, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= least ? value : throw Wrong($"{name} has to be at least {least}, and is {value}.", name);

    public static double Within(double value, double least, double most, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= least && value <= most ? value : throw Wrong($"{name} has to be from {least} to {most}, and is {value}.", name);

    public static double ShareOrEnd(double value, [CallerArgumentExpression(nameof(value))] string name = "") => Within(value, 0, 1, name);

    public static double Share(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is > 0 and < 1 ? value : throw Wrong($"{name} has to be above 0 and below 1, and is {value}.", name);

    public static void Values(long count, long least, string name)
    {
        if (count < least) throw Wrong($"There have to be at least {least} {name}, and there are {count}.", name);
    }

    private static ArgumentException Wrong(FormattableString text, string name) => new(FormattableString.Invariant(text), name);
}
