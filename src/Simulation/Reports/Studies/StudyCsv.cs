using System.Globalization;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Studies;

/// <summary>
/// A study as CSV files: <c>points.csv</c>, a row per point and figure; <c>replications.csv</c>, a row per replication; and
/// <c>differences.csv</c> where points were compared. Empty for what is not known. UTF-8, numbers to the last bit.
/// </summary>
public static class StudyCsv
{
    /// <summary>Writes the files; earlier ones are replaced.</summary>
    /// <param name="folder">Where to; it is made where there is none.</param>
    /// <param name="study">What was shown.</param>
    public static void Write(string folder, StudyFigures study)
    {
        Directory.CreateDirectory(folder);
        CsvText.Write(Path.Combine(folder, "points.csv"), ["point", .. study.Study.Factors, "figure", "mean", "halfWidth95", "replications"], study.Points.SelectMany(Point));
        CsvText.Write(Path.Combine(folder, "replications.csv"), ["point", .. study.Study.Factors, "replication", .. study.Study.Figures], study.Points.SelectMany(Replications));
        if (study.Differences.Count > 0)
            CsvText.Write(Path.Combine(folder, "differences.csv"), ["point", "with", "figure", "pairs", "difference", "low", "high", "confidence", "excludesZero", "correlation"], study.Differences.Select(Difference));
    }

    private static IEnumerable<IReadOnlyList<string>> Point(PointFigures point) => point.Figures.Select(figure => (string[])
    [
        .. Begin(point), figure, Text(point[figure].Mean), Text(point[figure].HalfWidth95), Text(point[figure].Replications),
    ]);

    private static IEnumerable<IReadOnlyList<string>> Replications(PointFigures point) => point.Replications.Select(replication => (string[])
    [
        .. Begin(point), Text(replication.Number), .. replication.Values.Select(value => Text(value)),
    ]);

    private static IReadOnlyList<string> Begin(PointFigures point) => [Text(point.Point.Number), .. point.Point.Values.Select(FactorText.Exact)];

    private static IReadOnlyList<string> Difference(FigureDifference difference) =>
    [
        Text(difference.Point),
        Text(difference.With),
        difference.Figure,
        Text(difference.Pairs),
        Text(difference.Paired?.Difference.Estimate),
        Text(difference.Paired?.Difference.Low),
        Text(difference.Paired?.Difference.High),
        Text(difference.Paired?.Difference.Confidence),
        difference.Paired is { } paired ? (paired.IsSignificant ? "true" : "false") : "",
        Text(difference.Paired?.Correlation),
    ];

    private static string Text(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";
}
