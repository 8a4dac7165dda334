using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Testing;

namespace GovGrid.Simulation.Demand;

public class WeatherDemandTests
{
    private static readonly DateTimeOffset Ten = SmallTown.MondayMorning.AddHours(1);

    [Fact]
    public void Rain_brings_ten_times_as_much_of_what_it_causes_in_its_areas_and_half_of_what_it_lessens()
    {
        var (dry, wet) = (Drawn(SmallWorld.Definition), Drawn(Storms.World));

        Assert.InRange(Count(wet, "rubbish") / (double)Count(dry, "rubbish"), 9, 11);
        Assert.InRange(Count(wet, "stall") / (double)Count(dry, "stall"), 0.4, 0.6);
        Assert.Equal(Of(dry, "fire").Select(report => report.Key), Of(wet, "fire").Select(report => report.Key));
        var more = Of(wet, "rubbish").ExceptBy(Of(dry, "rubbish").Select(report => report.Key), report => report.Key).ToArray();
        Assert.All(more, report => Assert.Equal(SmallTown.Code + "001", SmallWorld.Town.Locate(report.Point!.Value)!.Community));
        Assert.All(more, report => Assert.InRange(report.At, Ten, Ten.AddHours(4)));
    }

    [Fact]
    public void Before_and_after_it_all_is_as_usual()
    {
        var (dry, wet) = (Drawn(SmallWorld.Definition, hours: 12), Drawn(Storms.World, hours: 12));

        Assert.Equal(Outside(dry), Outside(wet));

        static IEnumerable<DemandReport> Outside(IEnumerable<DemandReport> reports) => reports.Where(report => report.At < Ten || report.At >= Ten.AddHours(4));
    }

    // A hundred times the usual, so that numbers come near their means.
    private static DemandReport[] Drawn(WorldDefinition world, int hours = 5) =>
        [.. new DrawnDemand(SmallWorld.Town, new TownPlaces(SmallWorld.Town), world, new Streams(3), factor: 100)
            .From(SmallTown.MondayMorning).TakeWhile(report => report.At < SmallTown.MondayMorning.AddHours(hours))];

    private static IEnumerable<DemandReport> Of(IEnumerable<DemandReport> reports, string category) => reports.Where(report => report.Category == category && report.At >= Ten);

    private static int Count(IEnumerable<DemandReport> reports, string category) => Of(reports, category).Count();
}
