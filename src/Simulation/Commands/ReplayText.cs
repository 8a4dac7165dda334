using System.Globalization;
using GovGrid.Simulation.Replay;

namespace GovGrid.Simulation.Commands;

/// <summary>Writes a <see cref="ReplayResult"/> for people.</summary>
internal static class ReplayText
{
    private const int Shown = 10;

    public static void Write(ReplayResult result, TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"rows {result.Rows}, reported {result.Reported}, read back {result.ReadBack}, failed {result.Failures.Count}, in {result.Took.TotalSeconds:0.0} s"));
        foreach (var failures in result.Failures.GroupBy(failure => failure.Problem).OrderByDescending(group => group.Count()))
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{failures.Count()} × {failures.Key}: {string.Join(", ", failures.Take(Shown).Select(failure => failure.Key))}"));
    }
}
