using System.Globalization;
using GovGrid.Common;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Studies.LongRuns;

namespace GovGrid.Simulation.Reports.Studies;

/// <summary>A long run in words.</summary>
public static class LongRunText
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter where, Scenario scenario, LongRun run)
    {
        where.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scenario.Name.Zh} {scenario.Name.En}, one run of {(scenario.Until - scenario.From).TotalDays:0.##} days"));
        where.WriteLine($"  {EnumName.Of(run.Series)}, mean      {FigureText.Of(run.Means.Mean)} (95 %, {run.Means.Batches} batches of {run.Means.BatchSize})");
        where.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  left out by MSER-5         the first {run.WarmUp.Length} of {run.Values}, {run.WarmUpDays:0.##} days"));
        if (!run.WarmUp.IsDetermined) where.WriteLine("  The run is too short to tell how long its beginning bears on it: let it live longer.");
        if (!run.Means.IsUncorrelated) where.WriteLine("  The run is too short for batches that do not hang together: the interval is too short as well.");
    }
}
