using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Tables;

/// <summary>A column for each figure of several alike things, and one for its half-width.</summary>
internal static class WideColumns
{
    /// <summary>Makes them; dots of a path become underscores.</summary>
    /// <param name="prefix">What stands before the things' keys in paths, with its dot.</param>
    /// <param name="keys">The things, a row each.</param>
    /// <param name="figures">The figures.</param>
    public static IEnumerable<TableColumn> Of(string prefix, IReadOnlyList<string> keys, RunFigures figures)
    {
        if (keys.Count == 0) yield break;
        var first = $"{prefix}{keys[0]}.";
        foreach (var figure in figures.Paths.Where(path => path.StartsWith(first, StringComparison.Ordinal)).Select(path => path[first.Length..]))
        {
            var estimates = keys.Select(key => figures[$"{prefix}{key}.{figure}"]).ToArray();
            var name = figure.Replace('.', '_');
            yield return new NumberColumn(name, [.. estimates.Select(estimate => estimate.Mean)]);
            yield return new NumberColumn($"{name}_halfWidth95", [.. estimates.Select(estimate => estimate.HalfWidth95)]);
        }
    }
}
