namespace GovGrid.Simulation.Reports.Texts;

/// <summary>How people call the figures that studies are mostly about, and how their values are written. Other figures have their paths for names.</summary>
internal static class FigureNames
{
    /// <summary>The name of a figure.</summary>
    /// <param name="path">Its path, such as <c>responseMinutes.mean</c>.</param>
    /// <param name="words">The language.</param>
    public static string Of(string path, Wording words) => Known($"figure.{path}", words) ?? path;

    /// <summary>The name of what a study changes.</summary>
    /// <param name="heading">Its heading in the study.</param>
    /// <param name="words">The language.</param>
    public static string OfFactor(string heading, Wording words) => Known($"factor.{heading}", words) ?? heading;

    /// <summary>How its values are written: shares as percentages, minutes as times.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="words">The language.</param>
    public static Func<double, string> FormOf(string path, Wording words) =>
        IsShare(path) ? words.Share : IsMinutes(path) ? words.Time : words.Small;

    /// <summary>Whether its values are shares, 0 to 1.</summary>
    public static bool IsShare(string path) =>
        path.EndsWith("Share", StringComparison.Ordinal) || path.EndsWith("Rate", StringComparison.Ordinal) || path.EndsWith("tilisation", StringComparison.Ordinal);

    /// <summary>What its values cannot be above.</summary>
    public static double MostOf(string path) => IsShare(path) ? 1 : double.PositiveInfinity;

    /// <summary>Whether its values are minutes.</summary>
    public static bool IsMinutes(string path) => !IsShare(path) && path.Contains("Minutes", StringComparison.Ordinal) && !path.EndsWith(".count", StringComparison.Ordinal);

    private static string? Known(string key, Wording words) => ReportTexts.All.ContainsKey(key) ? words[key] : null;
}
