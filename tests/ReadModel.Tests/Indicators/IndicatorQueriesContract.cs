using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Indicators;
using GovGrid.Testing;

namespace GovGrid.ReadModel.Tests.Indicators;

public abstract class IndicatorQueriesContract : DatabaseContract
{
    [Fact]
    public async Task More_incidents_than_a_piece_are_counted_once_each()
    {
        // Some hundred at each minute, so that pieces end among reports of one instant.
        await Tables.Store.Store([.. Enumerable.Range(0, 650).Select(n => History.OfAgency($"i{n:000}", n % 7).Whole())]);

        var report = await Report(History.At(0), History.At(60));

        Assert.Equal((650, 650, 0), (report.Total.Reported, report.Total.Disposed, report.Total.Closed));
        Assert.Equal(new DurationFigures(650, 5, 5, 5), report.Total.ResponseMinutes);
        Assert.Equal(("chengguan", 650), (Assert.Single(report.Groups).Key, report.Groups[0].Indicators.Reported));
    }

    [Fact]
    public async Task The_beginning_of_a_period_is_in_it_and_its_end_is_not()
    {
        await Tables.Store.Store([.. Enumerable.Range(0, 5).Select(n => History.OfAgency($"i{n}", n).Whole())]);

        Assert.Equal(2, (await Report(History.At(1), History.At(3))).Total.Reported);
        Assert.Equal(3, (await Report(null, History.At(3))).Total.Reported);
    }

    [Fact]
    public async Task What_happens_from_the_end_on_does_not_count()
    {
        await Tables.Store.Store([History.OfAgency("a").Whole()]); // arrives at minute 5, resolves at minute 6

        var report = await Report(History.At(0), History.At(6));

        Assert.Equal((0, 1), (report.Total.Disposed, report.Total.ResponseMinutes.Count));
    }

    [Fact]
    public async Task A_period_without_incidents_has_counts_of_zero_and_no_rates()
    {
        var empty = await Report(History.At(0), History.At(0));

        Assert.Empty(empty.Groups);
        Assert.Equal(ExpectedFigures.Read("key\nnone | 0 0 0 0 | 0 0 | 0/0 0/0 0/0 0/0 0/0 | 0/0 - - | 0/0 - - | 0/0")[0].Indicators, empty.Total);
    }

    [Fact]
    public async Task A_town_without_incidents_is_told_as_one_group()
    {
        var empty = await Report(History.At(0), History.At(9), IndicatorGrouping.Town);

        Assert.Equal(new IndicatorGroup(SmallTown.Code, empty.Total), Assert.Single(empty.Groups));
    }

    [Fact]
    public async Task Reading_stops_when_nobody_waits_for_it()
    {
        await Tables.Store.Store([History.OfAgency("a").Whole()]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tables.Indicators.Report(
            new(SmallTown.Town, null, History.At(9), History.At(9), IndicatorGrouping.Town), new CancellationToken(canceled: true)));
    }

    private Task<IndicatorReport> Report(DateTimeOffset? from, DateTimeOffset to, IndicatorGrouping by = IndicatorGrouping.Agency) =>
        Tables.Indicators.Report(new(SmallTown.Town, from, to, History.At(1_000), by));
}
