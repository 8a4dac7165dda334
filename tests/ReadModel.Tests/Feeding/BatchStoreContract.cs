using GovGrid.Incidents;
using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Testing;
using GovGrid.Workers;

namespace GovGrid.ReadModel.Tests.Feeding;

public abstract class BatchStoreContract : DatabaseContract
{
    private readonly History history = History.OfAgency("a");

    [Fact]
    public async Task What_is_told_is_stored_and_said_to_be()
    {
        var stored = await Tables.Store.Store([history.Whole()]);

        Assert.Equal([new GridVersion(SmallTown.Code, SmallTown.GridCode(0), new("a", 8))], stored.Versions);
        Assert.Empty(stored.Gaps);
        Assert.Equal(Tables.LogOf(history), await Tables.Log());
        Assert.Equal(8, (await Only()).Version);
    }

    [Fact]
    public async Task What_is_told_twice_is_stored_once_and_said_to_be_each_time()
    {
        await Tables.Store.Store([history.Whole(), history.Record(3, 4)]);

        var again = await Tables.Store.Store([history.Record(1, 2), history.Whole()]);

        Assert.Equal(8, Assert.Single(again.Versions).Version.Version);
        Assert.Equal(Tables.LogOf(history), await Tables.Log());
    }

    [Fact]
    public async Task A_record_that_begins_before_what_is_stored_adds_its_rest()
    {
        await Tables.Store.Store([history.Record(1, 3)]);

        await Tables.Store.Store([history.Record(2, 6)]);

        Assert.Equal(Tables.LogOf(history).Take(6), await Tables.Log());
    }

    [Fact]
    public async Task An_older_record_does_not_turn_the_incident_back()
    {
        await Tables.Store.Store([history.Whole()]);

        await Tables.Store.Store([history.Record(1, 2)]);

        Assert.Equal((8, IncidentStep.Verified), ((await Only()).Version, (await Only()).Status));
    }

    [Fact]
    public async Task Nothing_is_stored_behind_a_gap_until_it_is_filled()
    {
        await Tables.Store.Store([history.Record(1, 2)]);

        var gap = await Tables.Store.Store([history.Record(4, 5)]);

        Assert.Equal(2, Assert.Single(gap.Versions).Version.Version);
        Assert.Equal([SmallTown.Code], gap.Gaps);
        Assert.Equal(Tables.LogOf(history).Take(2), await Tables.Log());

        var filled = await Tables.Store.Store([history.Record(3, 8)]);

        Assert.Equal(8, Assert.Single(filled.Versions).Version.Version);
        Assert.Equal(Tables.LogOf(history), await Tables.Log());
    }

    [Fact]
    public async Task An_incident_whose_beginning_is_missing_is_not_there_at_all()
    {
        var stored = await Tables.Store.Store([history.Record(2, 3)]);

        Assert.Empty(stored.Versions);
        Assert.Equal([SmallTown.Code], stored.Gaps);
        Assert.Empty(await Tables.Log());
        Assert.Empty((await Tables.Incidents.Page(new IncidentFilter())).Items);
    }

    [Fact]
    public async Task A_batch_out_of_order_is_put_in_order()
    {
        var stored = await Tables.Store.Store([history.Record(6, 8), History.OfAgency("b").Whole(), history.Record(3, 5), history.Record(1, 2)]);

        Assert.Empty(stored.Gaps);
        Assert.Equal([8, 8], stored.Versions.Select(version => version.Version.Version));
        Assert.Equal(16, (await Tables.Log()).Count);
    }

    [Fact]
    public async Task A_batch_that_cannot_be_stored_whole_is_not_stored_at_all()
    {
        var bad = new History("bad", History.Reported("stall", null!, 0));

        await Assert.ThrowsAnyAsync<Exception>(() => Tables.Store.Store([history.Whole(), bad.Whole()]));

        Assert.Empty(await Tables.Log());
    }

    [Fact]
    public async Task Two_nodes_that_hear_the_same_at_once_store_it_once()
    {
        var batch = Enumerable.Range(0, 20).Select(n => History.OfAgency($"i{n}").Whole()).ToList();

        var stored = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Tables.Store.Store(batch)));

        Assert.All(stored, node => Assert.All(node.Versions, version => Assert.Equal(8, version.Version.Version)));
        Assert.Equal(160, (await Tables.Log()).Count);
    }

    [Fact]
    public async Task A_change_of_duty_is_kept_once()
    {
        var change = new FedDuty(SmallTown.Code, new DutyChange("w1", true, History.Morning));

        await Tables.Store.Store([change, change]);
        await Tables.Store.Store([change, new FedDuty(SmallTown.Code, new DutyChange("w1", false, History.At(60)))]);

        Assert.Equal(
            ["{\"worker\":\"w1\",\"onDuty\":true,\"at\":\"2026-11-02T01:00:00+00:00\"}", "{\"worker\":\"w1\",\"onDuty\":false,\"at\":\"2026-11-02T02:00:00+00:00\"}"],
            await Lines(Tables.Logs.Duty(SmallTown.Code)));
    }

    [Fact]
    public async Task Places_and_who_answers_for_it_are_kept()
    {
        await Tables.Store.Store([history.Record(1, 3)]);
        await Tables.Store.Store([history.Record(4, 8)]);

        var listed = await Only();
        Assert.Equal(("LawEnforcement", "chengguan"), (listed.Platform, listed.Agency));
        Assert.Equal(("z1", SmallTown.Code + "001"), (listed.Zone, listed.Community));
    }

    [Fact]
    public async Task A_reopened_incident_is_closed_no_more_until_it_is_closed_again()
    {
        var reopened = new History("a", [.. history.Events, Closed(8), Reopened(20), Closed(30)]);

        await Tables.Store.Store([reopened.Record(1, 9)]);
        Assert.Equal(History.At(8), (await Only()).ClosedAt);

        await Tables.Store.Store([reopened.Record(10, 10)]);
        Assert.Null((await Only()).ClosedAt);

        await Tables.Store.Store([reopened.Record(11, 11)]);
        Assert.Equal(History.At(30), (await Only()).ClosedAt);
    }

    private static IncidentClosed Closed(int minute) => new() { At = History.At(minute), ReceivedAt = History.At(minute), By = "op-1", Command = $"c{minute}" };

    private static IncidentReopened Reopened(int minute) =>
        new([], "is back") { At = History.At(minute), ReceivedAt = History.At(minute), By = "lead-1", Command = $"r{minute}" };

    private static async Task<IReadOnlyList<string>> Lines(IAsyncEnumerable<string> log)
    {
        var lines = new List<string>();
        await foreach (var line in log) lines.Add(line);
        return lines;
    }

    private async Task<ListedIncident> Only() => Assert.Single((await Tables.Incidents.Page(new IncidentFilter())).Items);
}
