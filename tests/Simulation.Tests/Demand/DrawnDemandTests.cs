using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Towns;
using MathNet.Numerics.Distributions;

namespace GovGrid.Simulation.Demand;

public class DrawnDemandTests
{
    private static readonly DateTimeOffset Monday = new(2018, 3, 5, 0, 0, 0, TimeSpan.FromHours(8));

    private static readonly TownPlaces Places = new(OwnTowns.Ningwei);

    private readonly WorldDefinition world = OwnTowns.NingweiWorld;

    [Fact]
    public void A_year_has_the_assumed_number_of_reports_a_day()
    {
        var count = Take(Demand(seed: 1), Monday, TimeSpan.FromDays(365)).Count;

        var expected = 365 * world.Demand.PerDay.Value * (1 + world.Demand.Duplicates.Share);
        Assert.InRange(count, expected - 4 * Math.Sqrt(expected), expected + 4 * Math.Sqrt(expected));
    }

    [Fact]
    public void No_demand_ends_at_once()
    {
        Assert.Empty(Demand(seed: 1, factor: 0).From(Monday));
    }

    [Fact]
    public void So_little_demand_that_a_century_has_none_ends_as_well()
    {
        Assert.Empty(Demand(seed: 1, factor: 1e-12).From(Monday));
    }

    [Fact]
    public void Reports_spread_over_the_hours_of_the_week_as_assumed()
    {
        var reports = Take(Demand(seed: 2, factor: 20), Monday, TimeSpan.FromDays(7 * 8)).Where(report => !report.Key.EndsWith("-again", StringComparison.Ordinal)).ToArray();
        var counts = new double[HourlyRates.Hours];
        foreach (var report in reports) counts[(int)(report.At - Monday).TotalHours % HourlyRates.Hours]++;

        var rates = new HourlyRates(world.Demand, 20 * 8, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var expected = Enumerable.Range(0, HourlyRates.Hours).Select(hour => Enumerable.Range(0, 8).Sum(category => rates.Of(category, Monday.AddHours(hour)))).ToArray();
        var chiSquare = counts.Zip(expected, (count, mean) => (count - mean) * (count - mean) / mean).Sum();

        Assert.InRange(ChiSquared.CDF(HourlyRates.Hours, chiSquare), 0.001, 0.999);
    }

    [Fact]
    public void Categories_have_their_shares_and_each_its_own_hours()
    {
        var reports = Take(Demand(seed: 3, factor: 10), Monday, TimeSpan.FromDays(28));
        var first = reports.Where(report => !report.Key.EndsWith("-again", StringComparison.Ordinal)).ToArray();

        foreach (var category in world.Demand.Categories)
        {
            var share = first.Count(report => CategoryOf(report) == category.Code) / (double)first.Length;
            Assert.InRange(share, category.Share - 0.015, category.Share + 0.015);
        }
        double InRushHour(string code) => first.Where(report => CategoryOf(report) == code).Average(report => (report.At - Monday).TotalHours % 24 is >= 7 and < 9 ? 1.0 : 0);
        Assert.True(InRushHour("traffic-safety") > 1.3 * InRushHour("public-order"));
    }

    [Fact]
    public void Any_stretch_of_time_has_the_same_reports_wherever_drawing_began()
    {
        var whole = Take(Demand(seed: 4), Monday, TimeSpan.FromDays(7));
        var from = Monday.AddHours(61.3);

        var part = Take(Demand(seed: 4), from, TimeSpan.FromHours(20));

        Assert.Equal(whole.Where(report => report.At >= from && report.At < from.AddHours(20)), part);
    }

    [Fact]
    public void Reports_come_in_order_of_time_under_keys_of_their_own()
    {
        var reports = Take(Demand(seed: 5, factor: 5), Monday, TimeSpan.FromDays(7));

        Assert.Equal(reports.OrderBy(report => report.At), reports);
        Assert.Equal(reports.Count, reports.DistinctBy(report => report.Key).Count());
        Assert.All(reports, report => Assert.InRange(report.Key.Length, 1, 100));
    }

    [Fact]
    public void More_demand_keeps_its_mix_and_its_hours()
    {
        var usual = Take(Demand(seed: 6), Monday, TimeSpan.FromDays(28)).Count;
        var twenty = Take(Demand(seed: 6, factor: 20), Monday, TimeSpan.FromDays(28)).Count;

        Assert.InRange(twenty / (double)usual, 18, 22);
    }

    [Fact]
    public void Workers_report_from_inside_a_grid_and_residents_now_and_then_from_elsewhere()
    {
        var reports = Take(Demand(seed: 7, factor: 20), Monday, TimeSpan.FromDays(28));

        Assert.All(reports.Where(report => report.Channel is Channel.WorkerApp), report => Assert.NotNull(OwnTowns.Ningwei.Locate(report.Point!.Value)));
        Assert.Contains(reports, report => report.Point is { } point && OwnTowns.Ningwei.Locate(point) is null);
        Assert.Contains(reports, report => report.Point is null && Places.FindAddress(report.Address!) is null);
        Assert.Contains(reports, report => report.Category is null);
    }

    [Fact]
    public void Grids_with_more_weight_have_more_reports()
    {
        var reports = Take(Demand(seed: 8, factor: 20), Monday, TimeSpan.FromDays(28));
        var perGrid = reports.Where(report => report.Point is not null)
            .GroupBy(report => OwnTowns.Ningwei.Locate(report.Point!.Value)?.Code[..12] ?? "").ToDictionary(grid => grid.Key, grid => (double)grid.Count());
        double Grids(string community) => OwnTowns.Ningwei.Definition.Grids.Count(grid => grid.Community == community);

        var market = perGrid["330109013401"] / Grids("330109013401");
        var usual = perGrid["330109013003"] / Grids("330109013003");

        Assert.InRange(market / usual, 2.2, 2.8);
    }

    private DrawnDemand Demand(ulong seed, double factor = 1) => new(OwnTowns.Ningwei, Places, world, new Streams(seed), factor);

    private static List<DemandReport> Take(DrawnDemand demand, DateTimeOffset from, TimeSpan length) =>
        [.. demand.From(from).TakeWhile(report => report.At < from + length)];

    private static string CategoryOf(DemandReport report) => report.Key["drawn-0.0-".Length..].Split('-') is var parts ? string.Join('-', parts[..^2]) : "";
}
