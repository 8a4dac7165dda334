using GovGrid.Common;
using GovGrid.People;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

/// <summary>What is known of Ningwei stands in its definition.</summary>
public class NingweiTests
{
    private static TownDefinition Town => SharedTowns.Ningwei.Definition;

    [Fact]
    public void It_has_79_grids_in_24_communities_in_10_zones()
    {
        Assert.Equal("330109013", Town.Code);
        Assert.Equal((79, 24, 10), (Town.Grids.Count, Town.Communities.Count, Town.Zones.Count));
    }

    [Fact]
    public void Its_communities_are_the_real_ones_and_nine_have_a_real_position()
    {
        var real = File.ReadLines(Path.Combine(Repository.Town("ningwei"), "source", "communities.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(real.Select(row => (row[0], row[1])).Order(), Town.Communities.Select(community => (community.Code, community.Name.Zh)).Order());
        Assert.Equal(real.Where(row => row[2].Length > 0).Select(row => row[0]).Order(), Town.Communities.Where(community => !community.Synthetic).Select(community => community.Code).Order());
    }

    [Fact]
    public void Real_positions_lie_in_a_grid_of_their_community() => Assert.All(
        Town.Communities.Where(community => !community.Synthetic),
        community => Assert.Equal(community.Code, SharedTowns.Ningwei.Locate(community.Centre)?.Community));

    [Fact]
    public void Its_130_workers_are_three_crews_with_the_reported_vehicles()
    {
        Assert.Equal([("A", 43), ("B", 43), ("C", 44)], Town.Workers.CountBy(worker => worker.Crew).Select(crew => (crew.Key, crew.Value)).Order());
        Assert.Equal(
            [("bicycle", 60), ("car", 11), ("e-bike", 20), ("foot", 39)],
            Town.Workers.CountBy(worker => worker.Vehicle).Select(vehicle => (vehicle.Key, vehicle.Value)).Order());
    }

    [Fact]
    public void Every_zone_has_workers_of_every_crew()
    {
        var zones = Town.Workers.GroupBy(worker => worker.Crew).Select(crew => crew.Select(worker => SharedTowns.Ningwei.FindGrid(worker.HomeGrid)!.Zone).Distinct().Count());
        Assert.All(zones, count => Assert.Equal(10, count));
    }

    [Fact]
    public void Every_desk_is_filled_at_every_hour_of_a_cycle()
    {
        var start = new DateTimeOffset(2026, 3, 1, 0, 30, 0, TimeSpan.FromHours(8));
        foreach (var at in Enumerable.Range(0, 72).Select(hour => start.AddHours(hour)))
            Assert.All(Enum.GetValues<Desk>(), desk => Assert.Contains(Town.CommandRoom.Posts, post => Serves(post, desk) && SharedTowns.Ningwei.IsOnDuty(post.Duty, at)));
    }

    private static bool Serves(Post post, Desk desk) => desk is Desk.Lead ? post.Role is Role.ShiftLeader : post.Desks.Contains(desk);

    [Fact]
    public void Police_and_city_management_serve_two_platforms()
    {
        Assert.Equal(["PublicSafety", "MarketRegulation"], Agency("gongan").Platforms);
        Assert.Equal(["MarketRegulation", "LawEnforcement"], Agency("chengguan").Platforms);
    }

    [Fact]
    public void Its_categories_and_platforms_have_the_codes_of_the_interface()
    {
        Assert.Equal(["PublicSafety", "MarketRegulation", "LawEnforcement", "PublicService"], Town.Platforms.Select(platform => platform.Code));
        Assert.Equal(
            ["public-order", "fire-safety", "urban-management", "cleaning-order", "traffic-safety", "market-regulation", "environment", "dispute"],
            Town.Categories.Where(category => category.Parent is null).Select(category => category.Code));
        Assert.Equal("fire-safety", SharedTowns.Ningwei.FindCategory("fire-safety/blocked-lane")?.Parent);
    }

    [Fact]
    public void A_severe_matter_is_reached_in_fifteen_minutes() => Assert.All(Town.Categories, category =>
    {
        var limit = SharedTowns.Ningwei.LimitsOf(category, 2).Single(limit => limit.Step == LimitedStep.Arrive);
        Assert.Equal((0.25, TimeBasis.UrgentHours), (limit.Amount, limit.Basis));
    });

    [Fact]
    public void Every_unit_that_a_route_names_has_posts() => Assert.All(
        Town.Categories.Where(category => category.Route.Unit is not null),
        category => Assert.NotEmpty(SharedTowns.Ningwei.FindPosts(category.Route.Unit!.Value)!));

    [Fact]
    public void It_is_as_large_as_its_neighbours_in_the_district()
    {
        var town = Town.Grids.Sum(grid => grid.Outline.Zip(grid.Outline.Skip(1), (a, b) => East(a) * North(b) - East(b) * North(a)).Sum()) / 2;
        Assert.InRange(town, 20, 50);
    }

    [Fact]
    public void Its_posts_have_the_roles_of_the_command_room() =>
        Assert.Equal(
            [(Role.Operator, 15), (Role.ShiftLeader, 3), (Role.CommandRoomHead, 1)],
            Town.CommandRoom.Posts.CountBy(post => post.Role).Select(role => (role.Key, role.Value)));

    private static AgencyDefinition Agency(string id) => Town.Agencies.Single(agency => agency.Id == id);

    private static double East(GeoPoint point) => (point.Lon - 120.2) * 96.1; // kilometres, at 30.2° north

    private static double North(GeoPoint point) => (point.Lat - 30.1) * 111.2;
}
