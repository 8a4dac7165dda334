using GovGrid.Simulation.Reports.Tables;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>A run as the sections of its report see it.</summary>
/// <param name="scenario">What was run.</param>
/// <param name="figures">What it showed.</param>
internal sealed class RunView(Scenario scenario, RunFigures figures)
{
    private readonly Lazy<IReadOnlyList<double>> seen = new(() => HoursSeen.In(scenario));
    private readonly Lazy<IReadOnlyList<LimitBreak>> breaks = new(() => LimitBreak.All(scenario, figures));

    /// <summary>What was run.</summary>
    public Scenario Scenario => scenario;

    /// <summary>What it showed.</summary>
    public RunFigures Figures => figures;

    /// <summary>What units are called.</summary>
    public UnitNames Units { get; } = new(scenario.Town);

    /// <summary>Where limits were missed, the worst first.</summary>
    public IReadOnlyList<LimitBreak> Breaks => breaks.Value;

    /// <summary>Weeks that count.</summary>
    public double Weeks => (scenario.Until - scenario.From).TotalDays / 7;

    /// <summary>A figure of each hour of the week.</summary>
    public Estimate[] Hours(string figure) => [.. Enumerable.Range(0, HoursSeen.PerWeek).Select(hour => Hour(hour, figure))];

    /// <summary>A figure of an hour of the week; of no replication for an hour that did not occur.</summary>
    public Estimate Hour(int hour, string figure) =>
        seen.Value[hour] > 0 ? figures[$"byHourOfWeek.{HoursSeen.Key(hour)}.{figure}"] : new Estimate(double.NaN, double.NaN, 0);

    /// <summary>A count of each hour of the week, as of one such hour.</summary>
    public Estimate[] PerHour(string count) => [.. Hours(count).Select((estimate, hour) => estimate with
    {
        Mean = estimate.Mean / seen.Value[hour],
        HalfWidth95 = estimate.HalfWidth95 / seen.Value[hour],
    })];

    /// <summary>The hour of the week with the highest mean; 0 where there is none.</summary>
    public static int Highest(IReadOnlyList<Estimate> hours) =>
        Enumerable.Range(0, hours.Count).MaxBy(hour => double.IsFinite(hours[hour].Mean) ? hours[hour].Mean : double.NegativeInfinity);
}
