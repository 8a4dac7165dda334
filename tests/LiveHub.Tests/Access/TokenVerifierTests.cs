using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Access;

public sealed class TokenVerifierTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-verifier-");
    private readonly FakeTimeProvider wall = new(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));
    private readonly SqliteDatabase database;
    private readonly AccessTokenStore store;
    private readonly TokenVerifier verifier;

    public TokenVerifierTests()
    {
        database = SqliteDatabase.Open(Path.Combine(folder.FullName, "govgrid.db"));
        store = new AccessTokenStore(database);
        verifier = new TokenVerifier(store, new OpenConnections(), wall);
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_it_is_looked_up_is_not_remembered_as_good()
    {
        await Keep("tablet");
        using var gate = new ManualResetEventSlim();
        var waits = Enumerable.Range(0, 10).Select(_ => database.Readers.Run(() => gate.Wait(TimeSpan.FromMinutes(1)))).ToArray();
        var held = new HeldContinuations();
        var looked = held.Begin(() => verifier.Find("tablet"));
        gate.Set();
        await Task.WhenAll(waits);
        await held.Arrived; // the database has said that it is good

        await store.Revoke("tablet", wall.GetUtcNow());
        verifier.Forget("tablet");
        held.Release();
        await looked;

        Assert.False((await verifier.Find("tablet"))!.IsGood);
    }

    [Fact]
    public async Task Another_tokens_end_makes_nobody_look_up_a_good_one_for_ever()
    {
        await Keep("tablet");
        await Keep("phone");
        await verifier.Find("tablet");
        verifier.Forget("phone");

        await store.Revoke("tablet", wall.GetUtcNow()); // as another node does

        Assert.True((await verifier.Find("tablet"))!.IsGood);
        wall.Advance(TimeSpan.FromSeconds(5));
        Assert.False((await verifier.Find("tablet"))!.IsGood);
    }

    [Fact]
    public async Task Tokens_that_no_longer_come_are_forgotten()
    {
        foreach (var token in new[] { "a", "b", "c" })
        {
            await Keep(token);
            await verifier.Find(token);
        }

        Assert.Equal(3, verifier.Remembered);
        wall.Advance(TimeSpan.FromHours(1));
        await verifier.Find("a");
        Assert.Equal(1, verifier.Remembered);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private Task Keep(string token) =>
        store.Keep(new AccessToken(token, Role.Operator, "op-1", null, null, null, null, wall.GetUtcNow(), null), TokenSecret.Hash(token));
}
