using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Access;

public sealed class GuessLimitTests : IAsyncLifetime
{
    private const string Somewhere = "/api/v1/towns";
    private const int PerMinute = 3;

    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.Start(null, $"--RateLimits:signIn={PerMinute}");

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Who_guesses_tokens_is_told_to_pause_and_the_database_is_asked_no_more()
    {
        await Exhaust();
        var database = server.Services.GetRequiredService<SqliteDatabase>();
        using var gate = new ManualResetEventSlim();
        var busy = Enumerable.Range(0, 10).Select(_ => database.Readers.Run(() => gate.Wait(TimeSpan.FromMinutes(1)))).ToArray();

        var refused = await Guess("the-next").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("tooMany", refused.ExpectProblem(429));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.DoesNotContain(busy, read => read.IsCompleted);
        gate.Set();
        await Task.WhenAll(busy);
    }

    [Fact]
    public async Task A_cookie_and_the_hubs_query_are_ways_to_guess_too()
    {
        await Exhaust();

        var cookie = new HttpRequestMessage(HttpMethod.Get, Somewhere);
        cookie.Headers.Add("Cookie", "govgrid=made-up");
        Assert.Equal("tooMany", (await server.Anonymous.Send(cookie)).ExpectProblem(429));
        Assert.Equal("tooMany", (await server.Anonymous.Post("/hubs/live/negotiate?access_token=made-up&negotiateVersion=1", null)).ExpectProblem(429));
    }

    [Fact]
    public async Task Who_came_with_a_good_token_before_goes_on_beside_somebody_who_guesses()
    {
        var device = await server.As("operator", "op-1");
        (await device.Get(Somewhere)).Expect(200);
        await Exhaust();

        (await device.Get(Somewhere)).Expect(200);
        (await server.Anonymous.Post("/api/v1/incidents", new { }, ServerFixture.Key())).Expect(400); // who brings no token guesses none
    }

    [Fact]
    public async Task A_device_whose_token_has_ended_is_no_guesser_and_shuts_nobody_out()
    {
        var made = (await server.Administrator.Post("/api/v1/tokens", new { role = "operator", subject = "op-1" })).Expect(201);
        await server.Administrator.Delete($"/api/v1/tokens/{made["id"]}");

        for (var i = 0; i < 3 * PerMinute; i++) Assert.Equal("notSignedIn", (await Guess((string)made["token"]!)).ExpectProblem(401));

        (await (await server.As("operator", "op-2")).Get(Somewhere)).Expect(200);
    }

    private async Task Exhaust()
    {
        for (var i = 0; i < PerMinute; i++) Assert.Equal("notSignedIn", (await Guess($"guess-{i}")).ExpectProblem(401));
    }

    private Task<Answer> Guess(string token) => new Api(server.Client(token)).Get(Somewhere);
}
