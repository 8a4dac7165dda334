using System.Globalization;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>What a run itself shows that its readers must know. Others' warnings go beside them into <see cref="RunReport"/>.</summary>
public static class RunWarnings
{
    private const int Enough = 5;
    private const double NearlyAlways = 0.95, Short = 14;

    /// <summary>Tells them.</summary>
    /// <param name="scenario">What was run.</param>
    /// <param name="figures">What it showed.</param>
    public static IReadOnlyList<LocalizedText> Of(Scenario scenario, RunFigures figures)
    {
        if (figures.Results.Count == 0) return [ReportTexts.Of("warning.noReplication")];
        return [.. Stopped(figures), .. LoadWarnings.Of(scenario), .. OfLength(scenario, figures), .. new RunView(scenario, figures) is var run ? QueueKeys.Of(run).SelectMany(key => OfQueue(run, key)) : []];
    }

    private static IEnumerable<LocalizedText> Stopped(RunFigures figures) => figures.IsComplete ? [] : [ReportTexts.Filled(
        "warning.stopped", ("done", Same(figures.Results.Count.ToString(CultureInfo.InvariantCulture))), ("wanted", Same(figures.Wanted.ToString(CultureInfo.InvariantCulture))))];

    private static IEnumerable<LocalizedText> OfLength(Scenario scenario, RunFigures figures)
    {
        var days = (scenario.Until - scenario.From).TotalDays;
        if (figures.Results.Count == 1) yield return ReportTexts.Of("warning.oneReplication");
        else if (figures.Results.Count < Enough) yield return ReportTexts.Filled("warning.fewReplications", ("count", Same(figures.Results.Count.ToString(CultureInfo.InvariantCulture))));
        if (days < 7) yield return ReportTexts.Of("warning.shortWeek");
        if (scenario.State is null && scenario.WarmUp == TimeSpan.Zero && days < Short) yield return ReportTexts.Of("warning.coldStart");
    }

    private static IEnumerable<LocalizedText> OfQueue(RunView run, string key)
    {
        var (utilisation, arrivals, servers) = (run.Figures[$"queues.{key}.utilisation"].Mean, run.Figures[$"queues.{key}.arrivals"].Mean, run.Figures[$"queues.{key}.servers"].Mean);
        if (utilisation >= NearlyAlways)
            yield return ReportTexts.Filled("warning.overloaded", ("unit", run.Units.Of(key)), ("utilisation", Same(utilisation.ToString("0%", CultureInfo.InvariantCulture))));
        // The county centre passes on what it gets without posts of its own.
        if (arrivals > 0 && servers == 0 && key != UnitKey.County.Value)
            yield return ReportTexts.Filled("warning.unstaffed", ("unit", run.Units.Of(key)), ("arrivals", Same(arrivals.ToString("0.#", CultureInfo.InvariantCulture))));
    }

    private static LocalizedText Same(string text) => new(text, text);
}
