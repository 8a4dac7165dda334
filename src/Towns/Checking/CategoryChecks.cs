using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>Codes are there once; limits and skills that are named are there.</summary>
internal static class CategoryChecks
{
    public static void Run(FolderContent files, FaultList faults)
    {
        LimitSets(files.Categories.LimitSets, faults);
        var categories = Placed(files.Categories).ToList();
        Unique.Check(TownFiles.Categories, categories.Select(category => (category.Code, $"{category.Location}.code")), "a code", faults);
        var sets = files.Categories.LimitSets.Select(set => set.Id).ToHashSet();
        Known.Check(TownFiles.Categories, "$.unclassified", files.Categories.Unclassified, sets, "limit sets", faults);
        var skills = files.Workers.SelectMany(row => row.Worker.Skills).ToHashSet();
        var routes = new RouteChecks(files.Town, faults);
        foreach (var (category, _, place) in categories)
        {
            if (category.Limits is { } limits) Known.Check(TownFiles.Categories, $"{place}.limits", limits, sets, "limit sets", faults);
            if (category.Skill is { } skill) Known.Check(TownFiles.Categories, $"{place}.skill", skill, skills, "skills that a worker has", faults);
            if (category.Route is { } route) routes.Check(route, $"{place}.route");
        }
    }

    private static void LimitSets(IReadOnlyList<LimitSetJson> sets, FaultList faults)
    {
        Unique.Check(TownFiles.Categories, sets.Select((set, i) => (set.Id, $"$.limitSets[{i}].id")), "an id", faults);
        for (var i = 0; i < sets.Count; i++)
            Unique.Check(
                TownFiles.Categories,
                sets[i].Limits.Select((limit, j) => ($"{limit.Step} {(limit.Severity is { } severity ? $"at severity {severity}" : "at any severity")}", $"$.limitSets[{i}].limits[{j}]")),
                "a step and severity",
                faults);
    }

    private static IEnumerable<(CategoryJson Category, string Code, string Location)> Placed(CategoriesJson categories) =>
        categories.Categories.SelectMany((category, i) =>
            (category.Sub ?? []).Select((sub, j) => (sub, $"{category.Code}/{sub.Code}", $"$.categories[{i}].sub[{j}]"))
                .Prepend((category, category.Code, $"$.categories[{i}]")));
}
