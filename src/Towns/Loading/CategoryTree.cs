using GovGrid.Towns.Files;

namespace GovGrid.Towns.Loading;

/// <summary>Lays the two levels of categories out one after the other, sub-categories with what they have from their parent.</summary>
internal static class CategoryTree
{
    public static IReadOnlyList<Category> Flatten(CategoriesJson categories)
    {
        var limits = categories.LimitSets.ToDictionary(set => set.Id, set => set.Limits);
        return [.. categories.Categories.SelectMany(category => Both(category, limits))];
    }

    private static IEnumerable<Category> Both(CategoryJson category, Dictionary<string, IReadOnlyList<TimeLimit>> limits)
    {
        var parent = new Category(category.Code, category.Name, null, category.Severity!.Value, category.Route!, limits[category.Limits!], category.Skill);
        return (category.Sub ?? []).Select(sub => new Category(
            $"{parent.Code}/{sub.Code}", sub.Name, parent.Code, sub.Severity ?? parent.Severity, sub.Route ?? parent.Route,
            sub.Limits is null ? [] : limits[sub.Limits], sub.Skill ?? parent.Skill)).Prepend(parent);
    }
}
