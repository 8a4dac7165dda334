using System.Globalization;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports;

/// <summary>The figures that one looks at first, as lines of text.</summary>
public static class FiguresText
{
    private static readonly (string Path, string Label)[] First =
    [
        ("incidents.reported", "reported"),
        ("incidents.closed", "closed"),
        ("incidents.open", "open at the end"),
        ("responseMinutes.mean", "response, mean, min"),
        ("responseMinutes.p90", "response, 9 of 10 within, min"),
        ("resolutionMinutes.mean", "resolution, mean, min"),
        ("onTimeCloseRate", "closed on time, share"),
        ("limits.arrive.missedShare", "reached too late, share"),
        ("limits.resolve.missedShare", "resolved too late, share"),
        ("workers.meanUtilisation", "workers' utilisation"),
        ("workers.travelKmPerShift", "travel a shift, km"),
    ];

    /// <summary>Writes them.</summary>
    public static void Write(TextWriter where, Scenario scenario, RunFigures figures, double seconds)
    {
        where.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scenario.Name.Zh} {scenario.Name.En}, {(scenario.Until - scenario.From).TotalDays:0.##} days, {figures.Results.Count}{(figures.IsComplete ? "" : $" of {figures.Wanted}")} replications{(figures.IsComplete ? "" : ", stopped before the end")}"));
        foreach (var (path, label) in First) where.WriteLine($"  {label,-32} {FigureText.Of(figures[path])}");
        where.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {figures.Events:N0} events in {seconds:0.00} s"));
    }
}
