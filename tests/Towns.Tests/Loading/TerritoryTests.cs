using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

public class TerritoryTests
{
    public static TheoryData<string> Towns => SharedTowns.Names;

    [Theory, MemberData(nameof(Towns))]
    public void A_grids_code_is_its_communitys_and_a_sequence_from_one(string town)
    {
        var definition = SharedTowns.Of(town).Definition;
        foreach (var community in definition.Communities)
            Assert.Equal(
                Enumerable.Range(1, definition.Grids.Count(grid => grid.Community == community.Code)).Select(number => $"{community.Code}{number:000}"),
                definition.Grids.Where(grid => grid.Community == community.Code).Select(grid => grid.Code));
    }

    [Theory, MemberData(nameof(Towns))]
    public void Codes_begin_with_the_towns(string town) =>
        Assert.All(SharedTowns.Of(town).Definition.Grids, grid => Assert.StartsWith(SharedTowns.Of(town).Code, grid.Code, StringComparison.Ordinal));

    [Theory, MemberData(nameof(Towns))]
    public void A_zone_is_whole_communities(string town) =>
        Assert.All(SharedTowns.Of(town).Definition.Grids.GroupBy(grid => grid.Community), community => Assert.Single(community.Select(grid => grid.Zone).Distinct()));

    [Theory, MemberData(nameof(Towns))]
    public void A_zone_and_a_community_are_in_one_piece(string town)
    {
        var grids = SharedTowns.Of(town).Definition.Grids;
        Assert.All(grids.GroupBy(grid => grid.Zone), zone => Assert.Equal(zone.Count(), Reach([.. zone])));
        Assert.All(grids.GroupBy(grid => grid.Community), community => Assert.Equal(community.Count(), Reach([.. community])));
    }

    [Theory, MemberData(nameof(Towns))]
    public void Neighbours_are_mutual(string town)
    {
        var located = SharedTowns.Of(town);
        Assert.All(located.Definition.Grids, grid => Assert.All(grid.Neighbours, other => Assert.Contains(grid.Code, located.FindGrid(other)!.Neighbours)));
        Assert.All(located.Definition.Zones, zone => Assert.All(zone.Neighbours, other => Assert.Contains(zone.Id, located.FindZone(other)!.Neighbours)));
        Assert.All(located.Definition.Zones, zone => Assert.NotEmpty(zone.Neighbours));
    }

    [Theory, MemberData(nameof(Towns))]
    public void Every_grid_has_standard_addresses_and_each_lies_in_its_grid(string town)
    {
        var located = SharedTowns.Of(town);
        Assert.All(located.Definition.Addresses, address => Assert.Equal(address.Grid, located.Locate(address.Point)?.Code));
        Assert.All(located.Definition.Grids, grid => Assert.Contains(located.Definition.Addresses, address => address.Grid == grid.Code));
    }

    [Theory, MemberData(nameof(Towns))]
    public void A_worker_begins_in_a_grid_of_the_town(string town) =>
        Assert.All(SharedTowns.Of(town).Definition.Workers, worker => Assert.NotNull(SharedTowns.Of(town).FindGrid(worker.HomeGrid)));

    private static int Reach(List<GridDefinition> grids)
    {
        var (seen, open) = (new HashSet<string> { grids[0].Code }, new Stack<GridDefinition>([grids[0]]));
        while (open.TryPop(out var grid))
            foreach (var next in grids.Where(other => grid.Neighbours.Contains(other.Code) && seen.Add(other.Code)))
                open.Push(next);
        return seen.Count;
    }
}
