using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Sqlite;

namespace GovGrid.LiveHub.Tests.Access;

public sealed class SessionsKeptTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-sessions-");
    private readonly SqliteDatabase database;
    private readonly AccessTokenStore store;

    public SessionsKeptTests()
    {
        database = SqliteDatabase.Open(Path.Combine(folder.FullName, "govgrid.db"));
        store = new AccessTokenStore(database);
    }

    [Fact]
    public async Task A_new_session_deletes_those_that_ended_more_than_thirty_days_ago_and_no_token()
    {
        await Keep("token", null, Days(-200), Days(-100));
        await Keep("token-without-end", null, Days(-200), null);
        await Keep("expired", "token", Days(-32), Days(-31));
        await Keep("expired-lately", "token", Days(-30), Days(-29));
        await Keep("revoked", "token", Days(-40), Days(1));
        await store.Revoke("revoked", Days(-31));
        await Keep("revoked-lately", "token", Days(-40), Days(1));
        await store.Revoke("revoked-lately", Days(-29));

        await Keep("another-token", null, Now, null);
        Assert.Equal(7, (await Ids()).Count);

        await Keep("new", "token", Now, Days(1));
        Assert.Equal(["another-token", "expired-lately", "new", "revoked-lately", "token", "token-without-end"], await Ids());
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private static DateTimeOffset Days(int days) => Now.AddDays(days);

    private Task Keep(string id, string? parent, DateTimeOffset created, DateTimeOffset? expires) => store.Keep(
        new AccessToken(id, Role.Operator, "op-1", null, null, null, parent, created, expires), TokenSecret.Hash(id));

    private Task<List<string>> Ids() => database.Read(connection =>
    {
        using var command = Statement.Of(connection, "SELECT Id FROM AccessTokens ORDER BY Id");
        using var rows = command.ExecuteReader();
        var ids = new List<string>();
        while (rows.Read()) ids.Add(rows.GetString(0));
        return ids;
    });
}
