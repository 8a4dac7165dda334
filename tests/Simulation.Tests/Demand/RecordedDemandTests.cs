using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Support;
using GovGrid.Testing;

namespace GovGrid.Simulation.Demand;

public class RecordedDemandTests
{
    private static readonly DateTimeOffset Monday = new(2018, 3, 5, 0, 0, 0, TimeSpan.FromHours(8));

    private static readonly Recording Sample = Recording.Load(Repository.PathOf("scenarios/ottawa/sample.json"), OwnTowns.Ningwei);

    private readonly RecordedDemand demand = new(Sample, OwnTowns.Ningwei);

    [Fact]
    public void A_recorded_report_comes_on_its_weekday_at_its_hour_of_the_local_clock()
    {
        var reports = Week(Monday).Concat(Week(Monday.AddDays(7)));

        var signals = Assert.Single(reports, report => report.Key.StartsWith("second.csv:2@", StringComparison.Ordinal));
        var local = signals.At.ToOffset(TimeSpan.FromHours(8));
        Assert.Equal((DayOfWeek.Monday, 9, 5), (local.DayOfWeek, local.Hour, local.Minute));
        Assert.Equal(new DateTimeOffset(2014, 3, 10, 13, 5, 0, TimeSpan.Zero), signals.OccurredAt);
    }

    [Fact]
    public void In_the_recorded_weeks_it_comes_on_its_own_date()
    {
        var reports = Week(new DateTimeOffset(2014, 3, 10, 0, 0, 0, TimeSpan.FromHours(8)));

        Assert.Equal(["second.csv:2@20140310", "second.csv:3@20140310", "second.csv:4@20140310", "second.csv:8@20140310"], reports.Select(report => report.Key));
    }

    [Fact]
    public void After_the_last_week_the_first_comes_again_under_new_keys()
    {
        var (first, third) = (Week(Monday), Week(Monday.AddDays(14)));

        Assert.Equal(first.Select(report => report.At.AddDays(14)), third.Select(report => report.At));
        Assert.Empty(first.Select(report => report.Key).Intersect(third.Select(report => report.Key)));
        Assert.Equal(Sample.Rows.Count, first.Length + Week(Monday.AddDays(7)).Length);
    }

    [Fact]
    public void A_restart_in_the_middle_of_a_week_goes_on_with_the_same_reports()
    {
        var from = Monday.AddDays(9.4);

        var part = demand.From(from).TakeWhile(report => report.At < Monday.AddDays(21));

        Assert.Equal(demand.From(Monday).SkipWhile(report => report.At < from).TakeWhile(report => report.At < Monday.AddDays(21)), part);
    }

    private DemandReport[] Week(DateTimeOffset monday) => [.. demand.From(monday).TakeWhile(report => report.At < monday.AddDays(7))];
}
