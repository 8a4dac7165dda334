using System.Globalization;

namespace GovGrid.Simulation.World;

/// <summary>A text with a number at its end, such as the id of a command that is given for the n-th time. Nearly all numbers are small: these are made once.</summary>
/// <param name="start">What stands before the number.</param>
internal sealed class NumberedText(string start)
{
    private readonly string[] known = [.. Enumerable.Range(0, 8).Select(number => Make(start, number))];

    /// <summary>The text with a number.</summary>
    public string this[int number] => (uint)number < (uint)known.Length ? known[number] : Make(start, number);

    private static string Make(string start, int number) => string.Create(CultureInfo.InvariantCulture, $"{start}{number}");
}
