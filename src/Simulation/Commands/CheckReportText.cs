using System.Globalization;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Commands;

/// <summary>A <see cref="CheckReport"/> for people.</summary>
internal static class CheckReportText
{
    private const int Shown = 100; // of each invariant; a broken log breaks one thing thousands of times

    /// <summary>Writes counts, balance and violations.</summary>
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (var (type, count) in report.Counts) output.WriteLine(Line(type, count));
        output.WriteLine(Line("events", report.Events));
        var b = report.Balance;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{b.Reported} reported = {b.Open} open + {b.Closed} closed + {b.Refused} refused + {b.Merged} merged + {b.Withdrawn} withdrawn{(b.Holds ? "" : "  DOES NOT HOLD")}"));
        foreach (var broken in report.Violations.GroupBy(violation => violation.Invariant).OrderBy(group => group.Key)) Write([.. broken], output);
        output.WriteLine(report.Passed ? "sound" : string.Create(CultureInfo.InvariantCulture, $"{report.Violations.Count} violations"));
    }

    private static void Write(IReadOnlyList<Violation> violations, TextWriter output)
    {
        foreach (var violation in violations.Take(Shown)) output.WriteLine(violation);
        if (violations.Count > Shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{violations[0].Invariant}: {violations.Count - Shown} more"));
    }

    private static string Line(string name, long count) => string.Create(CultureInfo.InvariantCulture, $"{name,-20}{count,12}");
}
