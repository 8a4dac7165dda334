namespace GovGrid.Simulation.Assumptions;

/// <summary>An assumption for some incidents. Of a list of cases the first that fits holds; the last fits all.</summary>
/// <typeparam name="T">What is assumed.</typeparam>
/// <param name="Value">What is assumed.</param>
/// <param name="Category">Only for this category and those under it; null for all.</param>
/// <param name="Severity">Only for this severity; null for all.</param>
public sealed record Case<T>(T Value, string? Category = null, int? Severity = null)
{
    /// <summary>Whether it holds for an incident.</summary>
    public bool Fits(string? category, int severity) =>
        (Severity is null || Severity == severity) && (Category is null || CategoryCodes.IsUnder(category, Category));
}

/// <summary>Finds in lists of cases.</summary>
public static class Cases
{
    /// <summary>The value of the first case that fits.</summary>
    /// <param name="cases">The cases, the last of which fits all (<see cref="WorldChecks"/>).</param>
    /// <param name="category">Code of a category; null while nobody knows.</param>
    /// <param name="severity">1 to 4.</param>
    public static T For<T>(this IReadOnlyList<Case<T>> cases, string? category, int severity)
    {
        for (var i = 0; i < cases.Count; i++)
            if (cases[i].Fits(category, severity))
                return cases[i].Value;
        throw new InvalidOperationException($"No case fits {category} of severity {severity}.");
    }
}
