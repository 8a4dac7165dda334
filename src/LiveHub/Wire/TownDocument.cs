using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Wire;

/// <summary>A town as pages and scripts get it: codes and labels, posts but not who fills them, no addresses, no outlines.</summary>
public sealed record TownDocument(
    string Code,
    LocalizedText Name,
    string TimeZone,
    string Version,
    double Speed,
    bool Simulated,
    IReadOnlyList<IdItem> Zones,
    IReadOnlyList<CommunityItem> Communities,
    IReadOnlyList<GridItem> Grids,
    IReadOnlyList<CodeItem> Platforms,
    IReadOnlyList<AgencyItem> Agencies,
    CountyItem County,
    IReadOnlyList<CategoryItem> Categories,
    IReadOnlyList<CodeItem> Vehicles,
    IReadOnlyList<CodeItem> Operations,
    IReadOnlyList<IdItem> Posts,
    double StalePositionSeconds,
    IReadOnlyList<double>? ReportsPerHour,
    IReadOnlyDictionary<string, IReadOnlyList<LocalizedText>> UsualReasons)
{
    /// <summary>The document of a town.</summary>
    /// <param name="town">The town.</param>
    /// <param name="speed">Town seconds a second.</param>
    /// <param name="simulated">Whether its people are sampled.</param>
    /// <param name="reportsPerHour">Reports expected in each hour of the week; null where nobody knows.</param>
    public static TownDocument Of(TownDefinition town, double speed, bool simulated, IReadOnlyList<double>? reportsPerHour)
    {
        ArgumentNullException.ThrowIfNull(town);
        return new TownDocument(
            town.Code,
            town.Name,
            town.TimeZone,
            town.Version,
            speed,
            simulated,
            [.. town.Zones.Select(zone => new IdItem(zone.Id, zone.Name))],
            [.. town.Communities.Select(community => new CommunityItem(community.Code, community.Name, community.Zone))],
            [.. town.Grids.Select(grid => new GridItem(grid.Code, grid.Name, grid.Community, grid.Zone, grid.Centre))],
            [.. town.Platforms.Select(platform => new CodeItem(platform.Code, platform.Name))],
            [.. town.Agencies.Select(agency => new AgencyItem(agency.Id, agency.Name, agency.Platforms))],
            new CountyItem(town.County.Name, [.. town.County.Departments.Select(department => new IdItem(department.Id, department.Name))]),
            [.. town.Categories.Select(category => new CategoryItem(category.Code, category.Name, category.Parent, category.Severity))],
            [.. town.Vehicles.Select(vehicle => new CodeItem(vehicle.Code, vehicle.Name))],
            [.. town.Operations.Select(operation => new CodeItem(operation.Code, operation.Name))],
            [.. AllPosts(town).Select(post => new IdItem(post.Id, post.Name))],
            town.Policy.Duty.StalePositionSeconds,
            reportsPerHour,
            town.UsualReasons.ToDictionary(reasons => EnumName.Of(reasons.Key), reasons => reasons.Value));
    }

    private static IEnumerable<Post> AllPosts(TownDefinition town) =>
        town.CommandRoom.Posts
            .Concat(town.Platforms.SelectMany(platform => platform.Posts))
            .Concat(town.Agencies.SelectMany(agency => agency.Posts))
            .Concat(town.County.Departments.SelectMany(department => department.Posts));
}
