using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

public class WholeTownTests
{
    [Fact]
    public async Task Two_days_of_the_second_town_keep_every_rule()
    {
        var (report, town) = await Live(OwnTowns.Yunxi, OwnTowns.YunxiWorld, factor: 3, hours: 48);

        Assert.Empty(report.Violations);
        Assert.InRange(report.Balance.Reported, 100, 220);
        string[] rare = ["reworkOrdered", "escalated", "transferred", "noteAdded", "refused", "evaluated"];
        Assert.All(rare, type => Assert.True(report.Counts.Single(count => count.Key == type).Value > 0, $"{type} never happened"));
        Assert.True(report.Balance.Closed > report.Balance.Reported / 2);
        Assert.Equal(0, town.Failed);
    }

    [Fact]
    public async Task An_hour_of_the_reference_town_at_twenty_times_its_demand_keeps_every_rule()
    {
        var (report, town) = await Live(OwnTowns.Ningwei, OwnTowns.NingweiWorld, factor: 20, hours: 1);

        Assert.Empty(report.Violations);
        Assert.InRange(report.Balance.Reported, 40, 110);
        Assert.True(town.Done[CommandKind.Arrive] > 10);
        Assert.Equal(0, town.Failed);
    }

    private static async Task<(CheckReport Report, WorldCounts Counts)> Live(Town definition, WorldDefinition assumed, double factor, int hours)
    {
        var demand = new DrawnDemand(definition, new TownPlaces(definition), assumed, new Streams(assumed.Seed), factor);
        await using var town = await LivingTown.Start(demand, assumed, definition, SmallTown.MondayMorning);
        await town.Run(60 * hours);
        var report = town.Check();
        Console.WriteLine($"{definition.Code}: {string.Join(", ", report.Counts.Select(count => $"{count.Key} {count.Value}"))}");
        Console.WriteLine($"refused: {string.Join(", ", town.World.Counts.Refused.Select(count => $"{count.Key} {count.Value}"))}; overtaken {town.World.Counts.Overtaken}");
        return (report, town.World.Counts);
    }
}
