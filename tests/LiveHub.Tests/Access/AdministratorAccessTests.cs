using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Access;

public sealed class AdministratorAccessTests : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-access-");
    private readonly SqliteDatabase database;
    private readonly AccessTokenStore store;
    private readonly OneTimeSecrets secrets;
    private readonly AuditTrail trail;

    public AdministratorAccessTests()
    {
        database = SqliteDatabase.Open(Path.Combine(folder.FullName, "govgrid.db"));
        store = new AccessTokenStore(database);
        secrets = new OneTimeSecrets(database, clock);
        trail = RealAudit.Over(database, folder.FullName, clock);
    }

    [Fact]
    public async Task While_there_is_no_administrator_each_start_makes_a_link_in_place_of_the_one_before()
    {
        var first = await Start(null);
        Assert.NotNull(await secrets.Look(OneTimePurpose.FirstAdministrator, first!));

        var second = await Start(null);

        Assert.Null(await secrets.Look(OneTimePurpose.FirstAdministrator, first!));
        Assert.NotNull(await secrets.Look(OneTimePurpose.FirstAdministrator, second!));
    }

    [Fact]
    public async Task The_link_is_dead_after_an_hour()
    {
        var link = await Start(null);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Null(await secrets.Look(OneTimePurpose.FirstAdministrator, link!));
        Assert.Null(await secrets.Take(OneTimePurpose.FirstAdministrator, link!));
    }

    [Fact]
    public async Task Of_many_who_bring_the_link_at_once_one_gets_it()
    {
        var link = await Start(null);
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => secrets.Take(OneTimePurpose.FirstAdministrator, link!)));
        Assert.Single(taken, one => one is not null);
    }

    [Fact]
    public async Task That_a_link_is_shown_is_in_the_audit_before_and_after_it_is_made()
    {
        var link = await Start(null);

        var rows = await new AuditQueries(database).Page(new AuditFilter());
        Assert.Equal([("account.firstLink", "done"), ("account.firstLink", "attempted")], rows.Select(row => (row.Entry.Action, row.Entry.Outcome)));
        Assert.Equal(("service", "system", rows[1].Number), (rows[0].Entry.Actor, rows[0].Entry.Role, rows[0].Entry.Attempt));
        Assert.DoesNotContain(rows, row => row.ToString().Contains(link!, StringComparison.Ordinal));

        await Keep("an-administrators-token", Role.Administrator);
        await Start(null);
        Assert.Equal(2, (await new AuditQueries(database).Page(new AuditFilter())).Count);
    }

    [Fact]
    public async Task A_lasting_token_of_an_administrator_makes_the_link_needless()
    {
        await Keep("an-administrators-token", Role.Administrator);
        Assert.Null(await Start(null));
    }

    [Fact]
    public async Task The_token_of_the_setting_signs_in_while_it_is_set()
    {
        Assert.Null(await Start("the-token-of-the-setting"));
        Assert.True(await SignsIn("the-token-of-the-setting"));
        Assert.Null(await Start("another-token-of-the-setting"));
        Assert.False(await SignsIn("the-token-of-the-setting"));
        Assert.True(await SignsIn("another-token-of-the-setting"));
        Assert.NotNull(await Start(null));
        Assert.False(await SignsIn("another-token-of-the-setting"));
        Assert.Null(await Start("another-token-of-the-setting"));
        Assert.True(await SignsIn("another-token-of-the-setting"));
    }

    [Fact]
    public async Task The_token_of_the_setting_goes_with_it_also_where_another_administrators_takes_its_place()
    {
        await Start("the-token-of-the-setting");
        await Keep("another-administrators-token", Role.Administrator);

        await Start("another-administrators-token");

        Assert.False(await SignsIn("the-token-of-the-setting"));
        Assert.True(await SignsIn("another-administrators-token"));
    }

    [Fact]
    public async Task A_setting_that_is_a_token_of_somebody_else_is_refused_by_its_key()
    {
        await Keep("the-token-of-an-operator", Role.Operator);

        var refused = await Assert.ThrowsAsync<SettingsException>(() => Start("the-token-of-an-operator"));

        Assert.Contains("GOVGRID_ADMIN_TOKEN is '…'. Expected:", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        trail.Dispose();
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<string?> Start(string? setting)
    {
        var access = new AdministratorAccess(store, Verifier(), new AccountStore(database, clock), secrets, trail, clock);
        await access.TakeSetting(setting);
        return await access.MakeFirst();
    }

    private Task Keep(string token, Role role) =>
        store.Keep(new AccessToken(token, role, "somebody", null, null, null, null, clock.GetUtcNow(), null), TokenSecret.Hash(token));

    private async Task<bool> SignsIn(string token) => await Verifier().Find(token) is { IsGood: true };

    private TokenVerifier Verifier() => new(store, new OpenConnections(), clock);
}
