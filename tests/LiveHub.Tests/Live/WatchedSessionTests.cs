using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Tests.Accounts;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Live;

[Collection(ServerCollection.Name)]
public sealed class WatchedSessionTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_page_that_is_watched_keeps_its_session_and_no_other()
    {
        var (watching, watched) = await fixture.Server.Join("stays-and-watches");
        var (_, left) = await fixture.Server.Join("watches-nothing");
        await using var line = await LiveClient.Connect(fixture.Server.Url, watching.Secret, messagePack: false);
        await line.Join(fixture.Server.Town.Code);
        await LongUnused(watched);
        await LongUnused(left);

        await fixture.Server.Services.GetRequiredService<WatchedSessions>().Note();

        Assert.Single((await watching.Get("/account")).Expect(200)["sessions"]!.AsArray());
        Assert.Equal(0, (int)(await fixture.Server.Administrator.Get("/api/v1/accounts")).Expect(200).AsArray().Single(account => (string?)account!["id"] == left)!["sessions"]!);
    }

    private Task<int> LongUnused(string account) => fixture.Server.Services.GetRequiredService<Database>().Write(transaction =>
    {
        using var command = Statement.Of(
            transaction,
            "UPDATE AccessTokens SET LastUsedAt = @at WHERE Parent = @account",
            ("at", DateTimeOffset.UtcNow.AddMinutes(-61).UtcDateTime.ToString("O")),
            ("account", account));
        return command.ExecuteNonQuery();
    });
}
