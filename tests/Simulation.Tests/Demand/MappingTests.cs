using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Support;
using GovGrid.Testing;

namespace GovGrid.Simulation.Demand;

public class MappingTests
{
    private static readonly Recording Sample = Recording.Load(Repository.PathOf("scenarios/ottawa/sample.json"), OwnTowns.Ningwei);

    [Theory]
    [InlineData("first.csv:2", "7", "environment/noise", "2014-03-03T13:15:00Z")] // Ward 7
    [InlineData("first.csv:3", "12", "traffic-safety/damaged-facility", "2014-03-03T13:20:30Z")] // WARD 12
    [InlineData("first.csv:4", "12", "cleaning-order/exposed-rubbish", "2014-03-03T14:00:01Z")] // a blank before
    [InlineData("first.csv:6", "14", "traffic-safety/illegal-parking", "2014-03-04T15:01:02Z")] // ```WARD 14
    [InlineData("first.csv:7", "17", "urban-management", "2014-03-04T15:02:03Z")] // WWARD 17
    [InlineData("first.csv:8", "22", "cleaning-order/exposed-rubbish", "2014-03-04T15:03:04Z")] // hWard 22
    [InlineData("first.csv:9", "12", "urban-management", "2014-03-05T16:04:05Z")] // 12
    [InlineData("first.csv:10", "22", "cleaning-order/exposed-rubbish", "2014-03-05T16:05:06Z")] // 22 - SOMEWHERE - A Name
    [InlineData("first.csv:11", "7", "cleaning-order/exposed-rubbish", "2014-03-05T16:06:07Z")] // <…>Ward 7
    [InlineData("first.csv:12", "13", "cleaning-order/exposed-rubbish", "2014-03-06T17:07:08Z")] // a record over two lines
    [InlineData("second.csv:2", "1", "traffic-safety/damaged-facility", "2014-03-10T13:05:00Z")] // the other date format, summer time
    [InlineData("second.csv:3", "22", "public-order", "2014-03-10T23:49:00Z")] // ward 22
    public void Each_oddity_of_the_files_is_mapped(string key, string area, string category, string at)
    {
        var row = Assert.Single(Sample.Rows, row => row.Key == key);

        Assert.Equal((area, category, DateTimeOffset.Parse(at, null)), (row.Area, row.Category, row.At));
        Assert.Equal(row.Grid, OwnTowns.Ningwei.Locate(row.Point)?.Code);
    }

    [Theory]
    [InlineData("area-undetermined", "first.csv:14", "first.csv:15")]
    [InlineData("area-missing", "first.csv:16", "first.csv:17")]
    [InlineData("area-unknown", "first.csv:18")]
    [InlineData("area-unreadable", "first.csv:19")]
    [InlineData("not-a-matter-of-a-sub-district", "first.csv:20")]
    [InlineData("type-unmapped", "first.csv:21")]
    [InlineData("time-skipped-by-clock-change", "first.csv:22")]
    [InlineData("time-unreadable", "second.csv:5", "second.csv:6")]
    [InlineData("field-count", "second.csv:7")]
    public void What_cannot_be_mapped_is_listed_by_reason_and_line(string reason, params string[] records) =>
        Assert.Equal(records, Sample.Report.Rejected[reason]);

    [Fact]
    public void The_sums_equal_the_files()
    {
        Assert.True(Sample.Report.IsBalanced);
        Assert.Equal(27, Sample.Report.Records);
        Assert.Equal(27, Sample.Report.Mapped + Sample.Report.Rejected.Values.Sum(records => records.Count));
        Assert.Equal([new FileCount("first.csv", 22, 20, 21, 0, 11, 9), new FileCount("second.csv", 8, 7, 7, 0, 4, 3)], Sample.Report.Files);
        Assert.Equal(["first.csv:12"], Sample.Report.OverSeveralLines);
    }

    [Fact]
    public void Equal_records_are_two_reports() =>
        Assert.Equal(2, Sample.Rows.Count(row => row.Key is "first.csv:4" or "first.csv:5"));

    [Fact]
    public void Areas_are_dealt_out_over_all_zones_in_turn()
    {
        var zones = Sample.Rows.GroupBy(row => row.Area).ToDictionary(
            area => int.Parse(area.Key, null), area => area.Select(row => OwnTowns.Ningwei.FindGrid(row.Grid)!.Zone).Distinct().Single());

        Assert.Equal(zones[2 + 10], zones[22]);
        Assert.Equal(OwnTowns.Ningwei.Definition.Zones[6].Id, zones[7]);
    }

    [Fact]
    public void All_of_the_city_is_mapped_to_at_least_95_percent_and_accounted_for()
    {
        var folder = Repository.PathOf("../shared/data/ottawa311");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"Ottawa's files are not at {folder}: only the sample was checked.");
            return;
        }

        var report = Recording.Load(Repository.PathOf("scenarios/ottawa/mapping.json"), OwnTowns.Ningwei, folder).Report;

        Assert.True(report.IsBalanced);
        Assert.Equal(110_408, report.Records);
        Assert.InRange(report.Mapped / (double)report.Records, 0.95, 1);
        Assert.Equal(["JulSR-2014.csv:3889"], report.OverSeveralLines);
    }
}
