using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Accounts;

[Collection(ServerCollection.Name)]
public sealed class FreshnessTests(ServerFixture fixture)
{
    private DateTimeOffset LongAgo => fixture.Server.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddMinutes(-16);

    [Fact]
    public async Task A_passkey_is_added_within_a_quarter_of_an_hour_of_signing_in_only()
    {
        var (person, id) = await fixture.Server.Join("left-the-page-open");
        (await person.Post("/account/passkey-options")).Expect(200);

        await SignedInAt(id, LongAgo);

        Assert.Equal("signInAgain", (await person.Post("/account/passkey-options")).ExpectProblem(403));
        Assert.Equal("signInAgain", (await person.Post("/account/passkeys", new { name = "mine" })).ExpectProblem(403));
        Assert.Equal("signInAgain", (await person.Delete("/account/passkeys/any")).ExpectProblem(403));
    }

    [Fact]
    public async Task Another_grant_is_no_new_sign_in_and_lengthens_no_session()
    {
        var (person, id) = await fixture.Server.Join("goes-to-and-fro", Staff.Dispatcher, Staff.Leader);
        var leader = (string)(await person.Session())["grants"]![1]!["id"]!;
        var before = LongAgo;
        await SignedInAt(id, before);

        (await person.Post("/session/grant", new { grant = leader })).Expect(200);

        Assert.Equal("signInAgain", (await person.Post("/account/passkey-options")).ExpectProblem(403));
        Assert.Equal(before, (DateTimeOffset)Assert.Single((await person.Get("/account")).Expect(200)["sessions"]!.AsArray())!["openedAt"]!, TimeSpan.FromSeconds(1));
    }

    private Task<int> SignedInAt(string account, DateTimeOffset time) => fixture.Server.Services.GetRequiredService<Database>().Write(transaction =>
    {
        using var command = Statement.Of(
            transaction, "UPDATE AccessTokens SET CreatedAt = @at WHERE Parent = @account", ("at", time.UtcDateTime.ToString("O")), ("account", account));
        return command.ExecuteNonQuery();
    });
}
