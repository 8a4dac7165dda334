using System.Data.Common;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Accounts;

[Collection(ServerCollection.Name)]
public sealed class AccountAuditTests(ServerFixture fixture)
{
    [Fact]
    public async Task What_happens_to_an_account_stands_in_the_audit()
    {
        var before = await LastRow();
        var (person, id) = await fixture.Server.Join("audited", Staff.Dispatcher, Staff.Leader);
        await person.SignIn("audited", "not the password");
        await person.SignIn("audited", Staff.Password);
        await person.Post("/session/grant", new { grant = (string)(await person.Session())["grants"]![1]!["id"]! });
        await fixture.Server.Administrator.Put($"/api/v1/accounts/{id}/grants", new { grants = new[] { Staff.Dispatcher } });
        await fixture.Server.Administrator.Post($"/api/v1/accounts/{id}/lock", null);

        var rows = (await RowsAfter(before)).Where(row => row.Actor == id || row.Target == id).ToList();

        string[] expected =
        [
            "account.make done", "session.signIn.linkWithPassword attempted", "session.signIn.linkWithPassword done", "session.signIn.password signInRefused", "session.signIn.password done",
            "session.grant done", "account.grant attempted", "account.grant done", "account.lock attempted", "account.lock done",
        ];
        Assert.Equal(expected.Order(), rows.Select(row => $"{row.Action} {row.Outcome}").Order());
        Assert.All(rows.Where(row => row.Actor != "anonymous"), row => Assert.Equal("127.0.0.1", row.From));
        var both = $"operator:dispatch-a1@{fixture.Server.Town.Code}; shiftLeader:leader-a@{fixture.Server.Town.Code}";
        Assert.Equal((null, both), rows.Single(row => row is { Action: "account.make" }).Change);
        Assert.Equal((both, both.Split("; ")[0]), rows.Single(row => row is { Action: "account.grant", Outcome: "done" }).Change);
        Assert.Equal((null, null), rows.Single(row => row is { Action: "account.grant", Outcome: "attempted" }).Change);
        Assert.Equal("dispatch-a1", rows.Single(row => row is { Action: "session.signIn.password", Outcome: "done" }).Actor);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_not_kept()
    {
        var before = await LastRow();
        await new Person(fixture.Server).SignIn("typed-the-password-here", "not the password");
        Assert.DoesNotContain(await RowsAfter(before), row => row.ToString().Contains("typed-the-password", StringComparison.Ordinal));
    }

    private async Task<long> LastRow() => (await RowsAfter(0)).LastOrDefault()?.Number ?? 0;

    private async Task<List<Row>> RowsAfter(long number)
    {
        await fixture.Server.Services.GetRequiredService<LaterRows>().Settled();
        return await fixture.Server.Services.GetRequiredService<Database>().Read(connection => Read(connection, number));
    }

    private static List<Row> Read(DbConnection connection, long number)
    {
        using var command = Statement.Of(connection, "SELECT number, actor, source, action, target, outcome, before, after FROM audit WHERE number > @number ORDER BY number", ("number", number));
        using var row = command.ExecuteReader();
        var rows = new List<Row>();
        while (row.Read()) rows.Add(new Row(row.GetInt64(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), (Cells.Optional(row, 6), Cells.Optional(row, 7))));
        return rows;
    }

    private sealed record Row(long Number, string Actor, string? From, string Action, string Target, string Outcome, (string? Before, string? After) Change);
}
