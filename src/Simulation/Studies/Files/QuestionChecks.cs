namespace GovGrid.Simulation.Studies.Files;

/// <summary>Whether the questions of a study can be asked of its points.</summary>
internal static class QuestionChecks
{
    /// <summary>JSON path and problem of each fault.</summary>
    public static IEnumerable<(string Place, string Problem)> Of(StudyDefinition study, IReadOnlyList<StudyPoint> points)
    {
        foreach (var fault in OfFigures(study, points)) yield return fault;
        if (study.Compare is { } compare && compare.With >= points.Count)
            yield return ("$.compare.with", $"expected a point from 0 to {points.Count - 1}, found {compare.With}");
        if (study.Compare is not null && points.Count < 2) yield return ("$.compare", "expected at least 2 points to compare");
        if (study.Best is not null && points.Count < 2) yield return ("$.best", "expected at least 2 points to choose from");
        if (study.Best is { } best && points.Count > 1 && best.Confidence <= 1.0 / points.Count)
            yield return ("$.best.confidence", FormattableString.Invariant($"expected more than chance alone gives among {points.Count} points, found {best.Confidence}"));
    }

    /// <summary>Every figure that a study names, with where.</summary>
    public static IEnumerable<(string Place, string Figure)> Named(StudyDefinition study) =>
    [
        .. (study.Figures ?? []).Select((figure, index) => ($"$.figures[{index}]", figure)),
        .. (study.Replications.Until?.Keys ?? []).Select(figure => ($"$.replications.until['{figure}']", figure)),
        .. (study.Compare?.Figures ?? []).Select((figure, index) => ($"$.compare.figures[{index}]", figure)),
        .. OfBest(study),
    ];

    private static IEnumerable<(string, string)> OfBest(StudyDefinition study)
    {
        if (study.Best is { } best) yield return ("$.best.figure", best.Figure);
    }

    private static IEnumerable<(string, string)> OfFigures(StudyDefinition study, IReadOnlyList<StudyPoint> points)
    {
        var named = Named(study).ToList();
        foreach (var point in points)
        {
            var known = FigurePaths.Of(point.Scenario);
            var set = known.ToHashSet(StringComparer.Ordinal);
            foreach (var unknown in named.Where(name => !set.Contains(name.Figure)).ToArray())
            {
                named.Remove(unknown);
                yield return (unknown.Place, $"expected the path of a figure{(point.Number == 0 ? "" : $" that point {point.Number} has too")}, found {unknown.Figure}; near are {string.Join(", ", NearTexts.To(unknown.Figure, known))}");
            }
        }
    }
}
