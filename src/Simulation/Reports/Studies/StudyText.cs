using System.Globalization;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Studies;

/// <summary>A study as tables of text.</summary>
public static class StudyText
{
    /// <summary>Writes the points with their figures, how they differ, and which is the best.</summary>
    /// <param name="where">Where to.</param>
    /// <param name="study">What was shown.</param>
    /// <param name="seconds">Wall time that it took.</param>
    public static void Write(TextWriter where, StudyFigures study, double seconds)
    {
        where.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{study.Study.Name.Zh} {study.Study.Name.En}: {study.Study.Points.Count} points, {study.Replications} replications{(study.IsComplete ? "" : ", stopped before the end")}"));
        if (study.Study.WarmUp is { } search && study.Points is [var first, ..])
            where.WriteLine(string.Create(CultureInfo.InvariantCulture, $"warm-up {first.Point.Scenario.WarmUp.TotalDays:0.##} days, found by MSER-5 in {search.Pilots} pilot runs of each point"));
        where.WriteLine();
        TextTable.Write(where, [["point", .. study.Study.Factors, "times", .. study.Study.Figures], .. study.Points.Select(Row)]);
        foreach (var point in study.Points.Where(point => study.IsComplete && point.Lacking.Count > 0))
            where.WriteLine($"  point {point.Point.Number} is known less well than asked for: {string.Join(", ", point.Lacking)}");
        WriteDifferences(where, study);
        if (study.Best is { } best)
        {
            where.WriteLine();
            where.WriteLine(BestText.Of(study.Study, best));
        }
        where.WriteLine();
        where.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{study.Events:N0} events in {seconds:0.0} s"));
    }

    /// <summary>A point's factors: <c>people.workers = 110</c>.</summary>
    public static string Factors(Study study, int point) =>
        string.Join(", ", study.Factors.Zip(study.Points[point].Values, (factor, value) => $"{factor} = {FactorText.Of(value)}"));

    private static IReadOnlyList<string> Row(PointFigures point) =>
    [
        point.Point.Number.ToString(CultureInfo.InvariantCulture),
        .. point.Point.Values.Select(FactorText.Of),
        point.Replications.Count.ToString(CultureInfo.InvariantCulture),
        .. point.Figures.Select(figure => FigureText.Of(point[figure])),
    ];

    private static void WriteDifferences(TextWriter where, StudyFigures study)
    {
        if (study.Differences.Count == 0) return;
        var plan = study.Study.Compare!;
        where.WriteLine();
        where.WriteLine($"Less point {plan.With} ({Factors(study.Study, plan.With)}), replication by replication; intervals of a figure hold together with 95 %:");
        TextTable.Write(where, [["point", .. study.Study.Factors, .. plan.Figures], .. study.Differences.GroupBy(difference => difference.Point).Select(point => Row(study.Study, point))]);
        where.WriteLine("  * the interval leaves out 0");
    }

    private static IReadOnlyList<string> Row(Study study, IGrouping<int, FigureDifference> point) =>
    [
        point.Key.ToString(CultureInfo.InvariantCulture),
        .. study.Points[point.Key].Values.Select(FactorText.Of),
        .. point.Select(difference => difference.Paired is { } paired ? FigureText.Of(paired.Difference) + (paired.IsSignificant ? " *" : "") : "-"),
    ];
}
