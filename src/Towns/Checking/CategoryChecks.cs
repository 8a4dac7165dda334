using GovGrid.Towns.Files;
using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Checking;

/// <summary>Codes are there once; limits and skills that are named are there.</summary>
internal static class CategoryChecks
{
    public static void Run(FolderContent files, FindingList findings)
    {
        LimitSets(files.Categories.LimitSets, findings);
        var categories = Placed(files.Categories).ToList();
        Unique.Check(TownFiles.Categories, categories.Select(category => (category.Code, $"{category.Place}.code")), "a code", findings);
        var sets = files.Categories.LimitSets.Select(set => set.Id).ToHashSet();
        var skills = files.Workers.SelectMany(row => row.Worker.Skills).ToHashSet();
        var routes = new RouteChecks(files.Town, findings);
        foreach (var (category, _, place) in categories)
        {
            if (category.Limits is { } limits) Known.Check(TownFiles.Categories, $"{place}.limits", limits, sets, "limit sets", findings);
            if (category.Skill is { } skill) Known.Check(TownFiles.Categories, $"{place}.skill", skill, skills, "skills that a worker has", findings);
            if (category.Route is { } route) routes.Check(route, $"{place}.route");
        }
    }

    private static void LimitSets(IReadOnlyList<LimitSetJson> sets, FindingList findings)
    {
        Unique.Check(TownFiles.Categories, sets.Select((set, i) => (set.Id, $"$.limitSets[{i}].id")), "an id", findings);
        for (var i = 0; i < sets.Count; i++)
            Unique.Check(
                TownFiles.Categories,
                sets[i].Limits.Select((limit, j) => ($"{limit.Step} {(limit.Severity is { } severity ? $"at severity {severity}" : "at any severity")}", $"$.limitSets[{i}].limits[{j}]")),
                "a step and severity",
                findings);
    }

    private static IEnumerable<(CategoryJson Category, string Code, string Place)> Placed(CategoriesJson categories) =>
        categories.Categories.SelectMany((category, i) =>
            (category.Sub ?? []).Select((sub, j) => (sub, $"{category.Code}/{sub.Code}", $"$.categories[{i}].sub[{j}]"))
                .Prepend((category, category.Code, $"$.categories[{i}]")));
}
