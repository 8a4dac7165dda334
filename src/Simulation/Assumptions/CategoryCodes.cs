namespace GovGrid.Simulation.Assumptions;

/// <summary>Codes of categories, in which those of sub-categories begin with their upper category's and a slash.</summary>
public static class CategoryCodes
{
    /// <summary>Whether a category is another, or under it.</summary>
    /// <param name="category">The category; null, which is under none, while nobody knows.</param>
    /// <param name="upper">The other.</param>
    public static bool IsUnder(string? category, string upper) =>
        category is not null
        && category.StartsWith(upper, StringComparison.Ordinal)
        && (category.Length == upper.Length || category[upper.Length] == '/');
}
