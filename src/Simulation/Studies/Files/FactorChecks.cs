using System.Text.Json;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>What the schema of study files cannot say of their factors.</summary>
internal static class FactorChecks
{
    private const int MostPoints = 10_000;

    /// <summary>JSON path and problem of each fault.</summary>
    public static IEnumerable<(string Place, string Problem)> Of(StudyDefinition study)
    {
        var kind = study.Design?.Kind ?? DesignKind.Grid;
        var faults = study.Factors.SelectMany((factor, index) => OfOne(factor, kind).Select(fault => ($"$.factors[{index}]{fault.Place}", fault.Problem))).ToList();
        if (faults.Count > 0) return faults;
        faults.AddRange(Twice(study));
        if (kind is DesignKind.Grid && study.Factors.Aggregate(1.0, (points, factor) => points * factor.Values!.Count) is > MostPoints and var count)
            faults.Add(("$.factors", FormattableString.Invariant($"expected at most {MostPoints} points, found {count}")));
        if (kind is DesignKind.LatinHypercube && study.Factors.All(factor => factor.Values is not null)
            && study.Factors.Aggregate(1.0, (points, factor) => points * factor.Values!.Count) is var all && study.Design!.Points > all)
            faults.Add(("$.design.points", FormattableString.Invariant($"expected at most {all}, as many as there are combinations of the values, found {study.Design.Points}")));
        return faults;
    }

    private static IEnumerable<(string Place, string Problem)> OfOne(FactorDefinition factor, DesignKind kind)
    {
        if (factor.Path is null == factor.Paths is null) yield return ("", "expected either \"path\" or \"paths\"");
        foreach (var fault in kind switch
        {
            DesignKind.Grid => OfGrid(factor),
            DesignKind.LatinHypercube => OfHypercube(factor),
            _ => OfList(factor),
        })
        {
            yield return fault;
        }
        var values = factor.Values ?? [];
        for (var i = 0; i < values.Count; i++)
            if (values.Take(i).Any(earlier => JsonElement.DeepEquals(earlier, values[i])))
                yield return ($".values[{i}]", $"expected every value once, found {values[i].GetRawText()} again");
    }

    private static IEnumerable<(string, string)> OfGrid(FactorDefinition factor)
    {
        if (factor.Values is null) yield return ("", "expected the property \"values\", which a grid is made of, found none");
        if (HasRange(factor)) yield return ("", "expected no \"from\", \"to\" and \"integer\": a grid is made of values");
    }

    private static IEnumerable<(string, string)> OfHypercube(FactorDefinition factor)
    {
        if (factor.Values is { } values)
        {
            if (HasRange(factor)) yield return ("", "expected either \"values\" or \"from\" and \"to\"");
            if (values.Count < 2) yield return (".values", "expected at least 2 values to choose from");
            yield break;
        }
        if (factor.From is not { } from || factor.To is not { } to)
        {
            yield return ("", "expected \"from\" and \"to\", or \"values\"");
            yield break;
        }
        if (from >= to) yield return (".to", FormattableString.Invariant($"expected more than \"from\", {from}, found {to}"));
        if (factor.Integer && !double.IsInteger(from)) yield return (".from", FormattableString.Invariant($"expected a whole number, found {from}"));
        if (factor.Integer && !double.IsInteger(to)) yield return (".to", FormattableString.Invariant($"expected a whole number, found {to}"));
    }

    private static IEnumerable<(string, string)> OfList(FactorDefinition factor)
    {
        if (factor.Values is not null || HasRange(factor)) yield return ("", "expected only a path: the values stand in the rows of the list");
    }

    private static bool HasRange(FactorDefinition factor) => factor.From is not null || factor.To is not null || factor.Integer;

    private static IEnumerable<(string, string)> Twice(StudyDefinition study)
    {
        var (labels, paths) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < study.Factors.Count; i++)
        {
            if (!labels.Add(study.Factors[i].Label)) yield return ($"$.factors[{i}]", $"expected another name than {study.Factors[i].Label}, which an earlier factor has");
            foreach (var (path, place) in study.Factors[i].Places)
                if (!paths.Add(path))
                    yield return ($"$.factors[{i}].{place}", $"expected a path that no other factor sets, found {path}");
        }
    }
}
