using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>A category's route ends at a unit that exists and has somebody to handle it.</summary>
internal sealed class RouteChecks(TownJson town, FaultList faults)
{
    private readonly Dictionary<string, PlatformDefinition> platforms = First(town.Platforms, platform => platform.Code);
    private readonly Dictionary<string, AgencyDefinition> agencies = First(town.Agencies, agency => agency.Id);
    private readonly Dictionary<string, DepartmentDefinition> departments = First(town.County.Departments, department => department.Id);

    public void Check(Route route, string place)
    {
        Only(route.Platform, route.Kind is RouteKind.Platform, $"{place}.platform");
        Only(route.Agency, route.Kind is RouteKind.Platform, $"{place}.agency");
        Only(route.Department, route.Kind is RouteKind.County, $"{place}.department");
        if (route.Kind == RouteKind.Platform) Platform(route, place);
        if (route is { Kind: RouteKind.County, Department: { } department }) Department(department, $"{place}.department");
    }

    private void Only(string? value, bool allowed, string place)
    {
        if (value is not null && !allowed) faults.Add(TownFiles.Categories, place, $"expected nothing on a route of this kind, found \"{value}\"");
    }

    private void Platform(Route route, string place)
    {
        Known.Check(TownFiles.Categories, $"{place}.platform", route.Platform ?? "", platforms.Keys, "platforms", faults);
        if (route.Agency is { } id) Agency(id, route.Platform ?? "", $"{place}.agency");
        else if (platforms.TryGetValue(route.Platform ?? "", out var platform)) Staffed(platform.Posts, $"{place}.platform", platform.Code);
    }

    private void Agency(string id, string platform, string place)
    {
        Known.Check(TownFiles.Categories, place, id, agencies.Keys, "agencies", faults);
        if (!agencies.TryGetValue(id, out var agency)) return;
        if (!agency.Platforms.Contains(platform))
            faults.Add(TownFiles.Categories, place, $"expected an agency that serves {platform}, found {id}, which serves {string.Join(", ", agency.Platforms)}");
        Staffed(agency.Posts, place, id);
    }

    private void Department(string id, string place)
    {
        Known.Check(TownFiles.Categories, place, id, departments.Keys, "departments", faults);
        if (departments.TryGetValue(id, out var department)) Staffed(department.Posts, place, id);
    }

    private void Staffed(IReadOnlyList<Post> posts, string place, string unit)
    {
        if (posts.Count == 0) faults.Add(TownFiles.Categories, place, $"expected a unit with posts, found {unit} without any");
    }

    // Doubles are told elsewhere.
    private static Dictionary<string, T> First<T>(IReadOnlyList<T> items, Func<T, string> id) =>
        items.GroupBy(id).ToDictionary(same => same.Key, same => same.First());
}
