using GovGrid.LiveHub.Tests.Accounts;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Access;

/// <summary>A session that does nothing ends, and each ends after a shift.</summary>
public sealed class IdleSessionTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.Start(null, "--Sessions:IdleMinutes=30", "--Sessions:Hours=2");

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Theory]
    [InlineData(31, 401)]
    [InlineData(29, 200)]
    public async Task A_session_of_an_account_ends_when_nothing_was_done_by_it_for_as_long_as_the_setting_says(int minutes, int status)
    {
        var (person, id) = await server.Join($"away-for-{minutes}");
        await LastUsed(minutes, "Parent", id);
        Assert.Equal(status, (await person.Get("/session")).Status);
        Assert.Equal(status, (await person.Get("/session")).Status); // and coming back does not wake it
    }

    [Fact]
    public async Task A_session_of_a_token_ends_so_too_and_the_token_does_not()
    {
        var made = (await server.Administrator.Post("/api/v1/tokens", new { role = "planner", subject = "planner-1" })).Expect(201);
        var (token, id) = ((string)made["token"]!, (string)made["id"]!);
        await LastUsed(60, "Id", id);
        var person = new Person(server);
        (await person.Post("/session", new { token })).Expect(200); // begins now, whenever the token was used before
        (await person.Get("/session")).Expect(200);

        var other = new Person(server);
        (await other.Post("/session", new { token })).Expect(200);
        await LastUsed(31, "Parent", id);
        Assert.Equal(401, (await other.Get("/session")).Status);
        await LastUsed(60, "Id", id);
        Assert.Equal(200, (await new Api(server.Client(token)).Get("/api/v1/session")).Status);
    }

    [Fact]
    public async Task The_account_s_page_shows_no_session_that_has_ended_so()
    {
        var (person, id) = await server.Join("shows-none");
        await LastUsed(31, "Parent", id);
        var other = new Person(server);
        (await other.SignIn("shows-none", Staff.Password)).Expect(200);
        Assert.True((bool)Assert.Single((await other.Get("/account")).Expect(200)["sessions"]!.AsArray())!["isThis"]!);
        Assert.Equal(401, (await person.Get("/session")).Status);
    }

    [Fact]
    public async Task Another_grant_goes_on_in_a_session_that_is_old_and_was_used()
    {
        var (person, id) = await server.Join("works-on", Staff.Dispatcher, Staff.Leader);
        var leader = (string)(await person.Session())["grants"]![1]!["id"]!;
        await Execute("UPDATE AccessTokens SET CreatedAt = @at WHERE Parent = @id", 90, id);

        (await person.Post("/session/grant", new { grant = leader })).Expect(200);

        (await person.Get("/session")).Expect(200);
    }

    [Fact]
    public async Task Used_or_not_a_session_ends_after_the_hours_of_the_setting()
    {
        var answer = await new Api(server.Client(null)).Post("/api/v1/session", new { token = TestServer.AdministratorToken });
        var expires = DateTimeOffset.Parse(
            answer.Headers.GetValues("Set-Cookie").Single().Split("; ").Single(part => part.StartsWith("expires=", StringComparison.Ordinal)).Split('=')[1],
            System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(expires - Now, TimeSpan.FromMinutes(110), TimeSpan.FromMinutes(120));
    }

    private DateTimeOffset Now => server.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    private Task<int> LastUsed(int minutesAgo, string column, string id) => Execute($"UPDATE AccessTokens SET LastUsedAt = @at WHERE {column} = @id", minutesAgo, id);

    private Task<int> Execute(string sql, int minutesAgo, string id) => server.Services.GetRequiredService<Database>().Write(transaction =>
    {
        using var command = Statement.Of(transaction, sql, ("at", Now.AddMinutes(-minutesAgo).UtcDateTime.ToString("O")), ("id", id));
        return command.ExecuteNonQuery();
    });
}
