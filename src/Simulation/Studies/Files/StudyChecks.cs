namespace GovGrid.Simulation.Studies.Files;

/// <summary>What the schema of study files cannot say.</summary>
internal static class StudyChecks
{
    /// <summary>JSON path and problem of each fault.</summary>
    public static IEnumerable<(string Place, string Problem)> Of(StudyDefinition study) =>
        [.. FactorChecks.Of(study), .. OfDesign(study), .. OfReplications(study.Replications), .. OfWarmUp(study.WarmUp)];

    private static IEnumerable<(string, string)> OfDesign(StudyDefinition study)
    {
        var (kind, design) = (study.Design?.Kind ?? DesignKind.Grid, study.Design);
        if (kind is DesignKind.LatinHypercube && design?.Points is null) yield return ("$.design", "expected the property \"points\" of a Latin hypercube, found none");
        if (kind is DesignKind.List && design?.Rows is null) yield return ("$.design", "expected the property \"rows\" of a list, found none");
        if (kind is not DesignKind.LatinHypercube && design?.Points is not null) yield return ("$.design.points", "expected none: only a Latin hypercube has a number of points");
        if (kind is not DesignKind.LatinHypercube && design?.Seed is not null) yield return ("$.design.seed", "expected none: only a Latin hypercube is drawn");
        if (kind is not DesignKind.List && design?.Rows is not null) yield return ("$.design.rows", "expected none: only a list has rows");
        for (var row = 0; row < (design?.Rows?.Count ?? 0); row++)
            if (design!.Rows![row].Count != study.Factors.Count)
                yield return ($"$.design.rows[{row}]", $"expected a value of each of the {study.Factors.Count} factors, found {design.Rows[row].Count}");
    }

    private static IEnumerable<(string, string)> OfReplications(ReplicationsDefinition replications)
    {
        if (replications.Fixed is null == replications.Until is null) yield return ("$.replications", "expected either \"fixed\" or \"until\"");
        if (replications.Until is not null && replications.Most is null) yield return ("$.replications", "expected the property \"most\" beside \"until\", found none");
        if (replications.Until is null && (replications.Least ?? replications.Most) is not null) yield return ("$.replications", "expected \"least\" and \"most\" only beside \"until\"");
        if (replications.Most < (replications.Least ?? StudyFile.LeastReplications))
            yield return ("$.replications.most", $"expected at least as many as \"least\", {replications.Least ?? StudyFile.LeastReplications}, found {replications.Most}");
    }

    private static IEnumerable<(string, string)> OfWarmUp(WarmUpDefinition? warmUp)
    {
        if (warmUp is null) yield break;
        if (warmUp.Days is null == warmUp.Mser5 is null) yield return ("$.warmUp", "expected either \"days\" or \"mser5\"");
        if (warmUp is { Pilots: not null, Mser5: null }) yield return ("$.warmUp.pilots", "expected none without \"mser5\"");
    }
}
