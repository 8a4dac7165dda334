using System.Net;
using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access;

/// <summary>Every kind of call has a limit by caller, and who meets it is told when to come again.</summary>
public sealed class CallerLimitTests
{
    [Fact]
    public async Task Reads_and_changes_are_limited_each_by_token_and_not_by_address()
    {
        await using var server = await TestServer.Start(null, "--RateLimits:read=4", "--RateLimits:change=10");
        var (wild, other) = (await server.As("operator", "op-1"), await server.As("operator", "op-2"));

        for (var i = 0; i < 4; i++) (await wild.Get("/api/v1/session")).Expect(200);
        AssertTold(await wild.Get("/api/v1/session"));
        (await other.Get("/api/v1/session")).Expect(200);

        for (var i = 0; i < 10; i++) (await wild.Post("/api/v1/incidents", new { })).Expect(400);
        AssertTold(await wild.Post("/api/v1/incidents", new { }));
        (await other.Post("/api/v1/incidents", new { })).Expect(400);
        (await server.Anonymous.Post("/api/v1/incidents", new { })).Expect(400);
    }

    [Fact]
    public async Task Sessions_of_one_token_share_its_limit()
    {
        await using var server = await TestServer.Start(null, "--RateLimits:read=3");
        var token = await server.Token("operator", "op-1");
        var cookies = new List<string>();
        for (var i = 0; i < 2; i++)
            cookies.Add((await server.Anonymous.Post("/api/v1/session", new { token })).Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        var answers = new List<int>();
        foreach (var cookie in cookies.Concat(cookies)) answers.Add(await Get(server, cookie));
        Assert.Equal([200, 200, 200, 429], answers);
    }

    [Fact]
    public async Task Photos_are_limited_by_who_sends_them()
    {
        await using var server = await TestServer.Start(null, "--RateLimits:upload=2");
        var signedIn = await server.As("operator", "op-1");

        foreach (var caller in new[] { server.Anonymous, signedIn })
        {
            for (var i = 0; i < 2; i++) (await caller.PostFile("/api/v1/attachments", [])).Expect(415);
            AssertTold(await caller.PostFile("/api/v1/attachments", []));
        }
    }

    [Fact]
    public async Task Connections_to_the_hub_are_limited_by_token()
    {
        await using var server = await TestServer.Start(null, "--RateLimits:connect=4");
        var (wild, other) = (await server.Token("inspector", "wild"), await server.Token("inspector", "other"));

        for (var i = 0; i < 2; i++) await (await LiveClient.Connect(server.Url, wild, messagePack: false)).DisposeAsync(); // each asks once and connects once
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => LiveClient.Connect(server.Url, wild, messagePack: false));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        await using var welcome = await LiveClient.Connect(server.Url, other, messagePack: false);
        await welcome.Join(server.Town.Code);
    }

    private static void AssertTold(Answer answer)
    {
        Assert.Equal("tooMany", answer.ExpectProblem(429));
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    private static async Task<int> Get(TestServer server, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/session");
        request.Headers.Add("Cookie", cookie);
        return (await server.Anonymous.Send(request)).Status;
    }
}
