using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Testing;

namespace GovGrid.ReadModel.Tests.Queries;

public abstract class IncidentQueriesContract : DatabaseContract
{
    [Fact]
    public async Task A_filter_lets_through_what_fits_and_nothing_else()
    {
        await StoreTown();

        Assert.Equal(["outside", "agency", "grid"], await Ids(new IncidentFilter()));
        Assert.Equal(["outside", "agency", "grid"], await Ids(new IncidentFilter { Town = SmallTown.Code }));
        Assert.Empty(await Ids(new IncidentFilter { Town = "000000000" }));
        Assert.Equal(["agency"], await Ids(new IncidentFilter { Statuses = [IncidentStep.Verified, IncidentStep.Closed] }));
        Assert.Equal(["outside", "grid"], await Ids(new IncidentFilter { Statuses = [IncidentStep.Reported] }));
        Assert.Equal(["agency"], await Ids(new IncidentFilter { Platform = "LawEnforcement" }));
        Assert.Equal(["agency"], await Ids(new IncidentFilter { Agency = "chengguan" }));
        Assert.Equal(["outside", "agency", "grid"], await Ids(new IncidentFilter { Owner = UnitKey.CommandRoom }));
        Assert.Equal(["agency"], await Ids(new IncidentFilter { Grid = SmallTown.GridCode(0) }));
        Assert.Equal(["grid"], await Ids(new IncidentFilter { Zone = "z2" }));
        Assert.Equal(["grid"], await Ids(new IncidentFilter { Community = SmallTown.Code + "002" }));
        Assert.Equal(["grid"], await Ids(new IncidentFilter { Severity = 4, Platform = null }));
        Assert.Empty(await Ids(new IncidentFilter { Severity = 4, Agency = "chengguan" }));
        Assert.Empty(await Ids(new IncidentFilter { Assignee = "chengguan-1" }));
    }

    [Fact]
    public async Task An_upper_category_includes_what_is_under_it_and_nothing_beside_it()
    {
        await Store(new History("upper", History.Reported("fire", "a", 1)), new History("under", History.Reported("fire/lane", "b", 2)), new History("beside", History.Reported("fireworks", "c", 3)));

        Assert.Equal(["under", "upper"], await Ids(new IncidentFilter { Category = "fire" }));
        Assert.Equal(["under"], await Ids(new IncidentFilter { Category = "fire/lane" }));
    }

    [Fact]
    public async Task Overdue_is_told_by_the_time_that_is_given()
    {
        await StoreTown(); // the agency's limit is due at minute 90

        Assert.Empty(await Ids(new IncidentFilter { Overdue = true, Now = History.At(90) }));
        Assert.Equal(["agency"], await Ids(new IncidentFilter { Overdue = true, Now = History.At(91) }));
        Assert.Equal(["outside", "grid"], await Ids(new IncidentFilter { Overdue = false, Now = History.At(91) }));
    }

    [Fact]
    public async Task From_is_included_and_to_is_not()
    {
        await StoreTown(); // reported at minutes 10, 30 and 50

        Assert.Equal(["agency", "grid"], await Ids(new IncidentFilter { From = History.At(10), To = History.At(50) }));
    }

    [Fact]
    public async Task A_search_finds_words_in_id_address_category_and_text_in_either_language()
    {
        await StoreTown();

        Assert.Equal(["agency"], await Ids(new IncidentFilter { Search = "PAVEMENT stall" }));
        Assert.Equal(["agency"], await Ids(new IncidentFilter { Search = "占道" }));
        Assert.Equal(["agency"], await Ids(new IncidentFilter { Search = "试验路" }));
        Assert.Equal(["grid"], await Ids(new IncidentFilter { Search = "rubbish" }));
        Assert.Equal(["outside"], await Ids(new IncidentFilter { Search = "outsi" }));
        Assert.Empty(await Ids(new IncidentFilter { Search = "pavement rubbish" }));
    }

    [Fact]
    public async Task An_incident_is_found_by_its_number_and_by_that_of_another_hotline()
    {
        await Store(new History("a", History.Reported("rubbish", "a", 1) with { Number = "261102-0001", ExternalNumber = "HZ-12345" }), new History("b", History.Reported("rubbish", "b", 2) with { Number = "261102-0002" }));

        Assert.Equal(["a"], await Ids(new IncidentFilter { Number = "261102-0001" }));
        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "261102-0001" }));
        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "hz-123" }));
        Assert.Empty(await Ids(new IncidentFilter { Number = "261102-000" }));
    }

    [Fact]
    public async Task What_was_stored_before_lists_knew_numbers_is_found_by_them_too()
    {
        await Store(new History("a", History.Reported("rubbish", "a", 1) with { Number = "261102-0001" }), new History("b", History.Reported("rubbish", "b", 2)));
        await Tables.Execute("DROP INDEX incidents_by_number");
        await Tables.Execute("ALTER TABLE incidents DROP COLUMN number");
        await Tables.Execute("UPDATE incidents SET search = description");

        await Tables.Execute(Scripts.Migrations().Single(migration => migration.Name == "numbers").Sql);

        Assert.Equal(["a"], await Ids(new IncidentFilter { Number = "261102-0001" }));
        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "261102" }));
        Assert.Equal(["b"], await Ids(new IncidentFilter { Search = "b" }));
    }

    [Fact]
    public async Task Signs_that_databases_give_a_meaning_are_searched_as_they_are()
    {
        await Store(new History("a", History.Reported("order", "100% full_bin \\ 'x'", 1)), new History("b", History.Reported("order", "100 fullxbin", 2)));

        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "100%" }));
        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "full_bin" }));
        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "\\ 'x'" }));
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_ended_though_others_report_meanwhile()
    {
        await Store([.. Enumerable.Range(0, 10).Select(n => new History($"i{n}", History.Reported("order", "x", n / 2)))]); // two in each minute

        var first = await Tables.Incidents.Page(new IncidentFilter { Limit = 3 });
        await Store(new History("later", History.Reported("order", "x", 99)));
        Assert.True(IncidentCursor.TryParse(first.Next!.ToString(), out var cursor));
        var second = await Tables.Incidents.Page(new IncidentFilter { Limit = 3, After = cursor });
        var third = await Tables.Incidents.Page(new IncidentFilter { Limit = 200, After = second.Next });

        Assert.Equal(["i9", "i8", "i7", "i6", "i5", "i4", "i3", "i2", "i1", "i0"], first.Items.Concat(second.Items).Concat(third.Items).Select(item => item.Id));
        Assert.Null(third.Next);
    }

    [Fact]
    public async Task The_last_full_page_has_no_next()
    {
        await Store(new History("a", History.Reported("order", "x", 1)));

        Assert.Null((await Tables.Incidents.Page(new IncidentFilter { Limit = 1 })).Next);
    }

    [Fact]
    public async Task A_listed_incident_says_what_it_is()
    {
        await Store(History.OfAgency("a"));

        var listed = Assert.Single((await Tables.Incidents.Page(new IncidentFilter())).Items);

        Assert.Equal(new Place(new GeoPoint(120.005, 30.005), "试验路1号", SmallTown.GridCode(0)), listed.Place);
        Assert.Equal("摊位占道 Stall on the pavement", listed.Description);
        Assert.Equal(LimitState.Met, Assert.Single(listed.Limits).State);
        Assert.Equal(History.Morning, listed.ReportedAt);
    }

    private SqlScripts Scripts => Tables.Database is SqliteDatabase ? SqlScripts.Sqlite : SqlScripts.Postgresql;

    private Task<StoredBatch> StoreTown() => Store(
        new History("grid", History.Reported("rubbish", "bin", 10, 4, new Place(null, null, SmallTown.GridCode(2)))),
        new History("agency", [.. History.OfAgency("agency", 30).Events.Take(3), new NoteAdded("x") { At = History.At(33), ReceivedAt = History.At(33), By = "op", Command = "n" }, .. Late()]),
        new History("outside", History.Reported(null, "far away", 50, place: new Place(new GeoPoint(1, 1), null, null, true))));

    // Without being resolved its limit runs on.
    private static IEnumerable<IncidentEvent> Late() => [new IncidentVerified(VerificationMethod.Photo) { At = History.At(34), ReceivedAt = History.At(34), By = "op", Command = "v" }];

    private Task<StoredBatch> Store(params History[] histories) => Tables.Store.Store([.. histories.Select(history => history.Whole())]);

    private async Task<IEnumerable<string>> Ids(IncidentFilter filter) => (await Tables.Incidents.Page(filter)).Items.Select(item => item.Id);
}
