using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.ReadModel.Indicators;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;
using GovGrid.Testing;

namespace GovGrid.ReadModel.Tests.Indicators;

/// <summary>
/// The day of the <see cref="Example"/>, told two hours after it ended. What the numbers are made of:
/// <para>Disposed: 01-05, 08-11, 13-21 and 24. Overdue undisposed: 06, 12, 22, 25; not 07 and 23, whose limits are not past at 1440, though
/// 07 is resolved later, and not 26, whose clock stands still since before its limit; 12 was overdue already when its clock was stopped. Not
/// closed: 10, which is not verified, 13, whose second resolution comes after the day, and 16, which was reopened.</para>
/// <para>Closed late: 02 (260 after 200, to where the standstill moved it), 04 (again at 240 after 180), 11 (600 after 360), 18 (680 after 560),
/// and 09, resolved in time but closed at 330 after 310. In time to the minute: 03 (again at 150), 19 (closed at 640). In time since: 08 stood
/// still for 100 minutes and is due at 340, 17 was given until 700, 20 was reopened and is due at 940. Reworked: 03, 04, 13, 21.</para>
/// <para>Overdue factors: 02 60/120 = 0.5 (due at 200, accepted at 20, an hour of standstill left out), 04 60/120 = 0.5, 11 240/240 = 1, 18 120/240
/// = 0.5; until 1440: 06 1040/320 = 3.25, 13 900/240 = 3.75, 16 930/310 = 3 (from its reopening at 200), 22 500/200 = 2.5, 25 600/600 = 1; until
/// its clock was stopped: 12 480/240 = 2. In all 18. Handed over after the first unit: 05, 24, returned by it: 14 (26 is not disposed).</para>
/// <para>Resolution is to the last closing: 20 takes 860 - 500 = 360 minutes.</para>
/// </summary>
public sealed class WorkedExampleTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly Tables tables;

    public WorkedExampleTests() => tables = new Tables(new StorageOptions { DataDirectory = directory.Path });

    public void Dispose()
    {
        tables.Dispose();
        directory.Dispose();
    }

    [Theory]
    [InlineData(IndicatorGrouping.Town,
        """
        key            | rep ref mrg wdr | dis ovu | close on-time rework factor  first | response   p50 p90 | resolution p50 p90  | stars
        999999001      | 30  1   1   1   | 19  4   | 16/23 11/23   4/19   18/10   16/19 | 1050/21    40  90  | 5155/16    300 600  | 36/10
        """)]
    [InlineData(IndicatorGrouping.Platform,
        """
        key            | rep ref mrg wdr | dis ovu | close on-time rework factor  first | response   p50 p90 | resolution p50 p90  | stars
        LawEnforcement | 8   0   0   0   | 7   1   | 5/8   3/8     1/7    6.75/3  5/7   | 300/7      30  90  | 1660/5     300 600  | 8/3
        PublicSafety   | 6   0   0   0   | 4   1   | 4/5   2/5     2/4    4.25/3  4/4   | 220/5      40  60  | 820/4      160 300  | 12/3
        null           | 16  1   1   1   | 8   2   | 7/10  6/10    1/8    7/4     7/8   | 530/9      20  300 | 2675/7     360 1000 | 16/4
        """)]
    [InlineData(IndicatorGrouping.Worker,
        """
        key            | rep ref mrg wdr | dis ovu | close on-time rework factor  first | response   p50 p90 | resolution p50 p90  | stars
        chengguan-1    | 7   0   0   0   | 7   0   | 5/7   3/7     1/7    4.75/2  5/7   | 300/7      30  90  | 1660/5     300 600  | 8/3
        safety-1       | 5   0   0   0   | 4   1   | 4/5   2/5     2/4    4.25/3  4/4   | 220/5      40  60  | 820/4      160 300  | 12/3
        w1             | 3   0   0   0   | 2   1   | 1/3   1/3     0/2    5.5/2   2/2   | 10/3       0   10  | 15/1       15  15   | 0/0
        w2             | 2   0   0   0   | 2   0   | 2/2   1/2     0/2    0.5/1   2/2   | 140/2      40  100 | 820/2      400 420  | 4/1
        w3             | 3   0   0   0   | 3   0   | 3/3   3/3     1/3    0/0     3/3   | 80/3       20  50  | 840/3      240 360  | 8/2
        water-1        | 1   0   0   0   | 1   0   | 1/1   1/1     0/1    0/0     0/1   | 300/1      300 300 | 1000/1     1000 1000 | 4/1
        null           | 9   1   1   1   | 0   2   | 0/2   0/2     0/0    3/2     0/0   | 0/0        -   -   | 0/0        -   -    | 0/0
        """)]
    [InlineData(IndicatorGrouping.Category,
        """
        key            | rep ref mrg wdr | dis ovu | close on-time rework factor  first | response   p50 p90 | resolution p50 p90  | stars
        fire           | 4   0   0   0   | 2   1   | 2/3   2/3     1/2    2.5/1   2/2   | 40/3       10  20  | 600/2      240 360  | 3/1
        order          | 9   0   0   0   | 5   1   | 5/6   3/6     2/5    4.25/3  4/5   | 290/6      40  70  | 1120/5     240 300  | 12/3
        river          | 2   0   0   0   | 1   1   | 1/2   1/2     0/1    1/1     0/1   | 300/1      300 300 | 1000/1     1000 1000 | 4/1
        rubbish        | 6   0   0   1   | 5   0   | 4/5   3/5     0/5    3.5/2   5/5   | 190/5      40  100 | 1075/4     240 420  | 9/2
        stall          | 8   0   1   0   | 6   1   | 4/7   2/7     1/6    6.75/3  5/6   | 230/6      20  90  | 1360/4     300 600  | 8/3
        null           | 1   1   0   0   | 0   0   | 0/0   0/0     0/0    0/0     0/0   | 0/0        -   -   | 0/0        -   -    | 0/0
        """)]
    public async Task Each_figure_is_what_was_worked_out_by_hand(IndicatorGrouping by, string table)
    {
        var report = await Report(by);

        Assert.Equal(ExpectedFigures.Read(table), report.Groups);
    }

    [Theory]
    [InlineData(IndicatorGrouping.Zone, "z1 15, z2 12, null 3")]
    [InlineData(IndicatorGrouping.Community, "999999001001 15, 999999001002 12, null 3")]
    [InlineData(IndicatorGrouping.Grid, "999999001001001 8, 999999001001002 7, 999999001002001 7, 999999001002002 5, null 3")]
    [InlineData(IndicatorGrouping.Agency, "chengguan 8, null 22")]
    [InlineData(IndicatorGrouping.Channel, "grievance 1, hotline 13, kiosk 2, petition 3, public-app 8, worker-app 3")]
    public async Task Each_incident_is_in_its_group_or_in_that_of_those_without(IndicatorGrouping by, string groups)
    {
        var report = await Report(by);

        Assert.Equal(groups, string.Join(", ", report.Groups.Select(group => $"{group.Key ?? "null"} {group.Indicators.Reported}")));
    }

    [Theory]
    [MemberData(nameof(Groupings))]
    public async Task Groups_of_any_kind_add_up_to_the_total(IndicatorGrouping by)
    {
        var (report, town) = (await Report(by), await Report(IndicatorGrouping.Town));

        Assert.Equal(Assert.Single(town.Groups).Indicators, report.Total);
        Assert.Equal(Counts(report.Total), report.Groups.Select(group => Counts(group.Indicators)).Aggregate((sum, next) => [.. sum.Zip(next, (a, b) => a + b)]));
        Assert.All(report.Groups, group =>
        {
            Assert.Equal(group.Indicators.ShouldBeClosed, group.Indicators.Disposed + group.Indicators.OverdueUndisposed);
            Assert.InRange(group.Indicators.ClosedOnTime, 0, group.Indicators.Closed);
            Assert.InRange(group.Indicators.Closed, 0, group.Indicators.Disposed);
        });
    }

    [Fact]
    public async Task A_period_that_still_lasts_is_told_as_of_now()
    {
        await Store();
        var (now, end) = (History.At(Example.End), History.At(10_000));

        var lasting = await tables.Indicators.Report(new(SmallTown.Town, History.At(0), end, now, IndicatorGrouping.Town));

        Assert.Equal((now, end), (lasting.AsOf, lasting.To));
        Assert.Equal(4, lasting.Total.OverdueUndisposed); // not 23, due at 1675, and 26, whose clock stands still
    }

    public static TheoryData<IndicatorGrouping> Groupings() => [.. Enum.GetValues<IndicatorGrouping>()];

    // Refused, merged and withdrawn too, and everything but rates, means and percentiles.
    private static int[] Counts(IndicatorFigures figures) =>
    [
        figures.Reported, figures.Refused, figures.Merged, figures.Withdrawn, figures.Disposed, figures.OverdueUndisposed, figures.ShouldBeClosed,
        figures.Closed, figures.ClosedOnTime, figures.Reworked, figures.Overdue, figures.FirstUnitIsLast, figures.Rated,
        figures.ResponseMinutes.Count, figures.ResolutionMinutes.Count,
    ];

    private Task<StoredBatch> Store() => tables.Store.Store([.. Example.Histories.Select(history => history.Whole())]);

    private async Task<IndicatorReport> Report(IndicatorGrouping by)
    {
        await Store();
        return await tables.Indicators.Report(new(SmallTown.Town, History.At(0), History.At(Example.End), History.At(Example.End + 120), by));
    }
}
