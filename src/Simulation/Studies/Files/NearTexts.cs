namespace GovGrid.Simulation.Studies.Files;

/// <summary>Finds what was probably meant by a text that is not known.</summary>
internal static class NearTexts
{
    private const int Shown = 4;

    /// <summary>The nearest of the known ones, the nearest first: those that hold the text, then by how many letters differ (Levenshtein 1966).</summary>
    public static IEnumerable<string> To(string text, IEnumerable<string> known) => known
        .OrderBy(candidate => candidate.Contains(text, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
        .ThenBy(candidate => Distance(text, candidate))
        .ThenBy(candidate => candidate, StringComparer.Ordinal)
        .Take(Shown);

    private static int Distance(string a, string b)
    {
        var (before, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) before[j] = j;
        for (var i = 0; i < a.Length; i++)
        {
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
                row[j + 1] = Math.Min(Math.Min(row[j], before[j + 1]) + 1, before[j] + (char.ToLowerInvariant(a[i]) == char.ToLowerInvariant(b[j]) ? 0 : 1));
            (before, row) = (row, before);
        }
        return before[^1];
    }
}
