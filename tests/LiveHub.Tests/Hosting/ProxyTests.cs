using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Hosting;

/// <summary>Whose word is taken on where a call comes from: all calls of these tests come from this machine.</summary>
public sealed class ProxyTests
{
    private const string OneReport = "--RateLimits:report=1";

    [Fact]
    public async Task Behind_a_trusted_proxy_each_caller_has_a_limit_of_its_own()
    {
        await using var server = await TestServer.Start(null, OneReport, "--GOVGRID_PROXIES=10.0.0.0/8,127.0.0.1");

        Assert.Equal(201, await Report(server, "203.0.113.1"));
        Assert.Equal(201, await Report(server, "203.0.113.2"));
        Assert.Equal(429, await Report(server, "203.0.113.1"));
        Assert.Equal(429, await Report(server, "198.51.100.7, 203.0.113.2, 10.0.0.9")); // what a caller says of itself stands before what proxies say
    }

    [Fact]
    public async Task Without_the_setting_nobody_is_believed()
    {
        await using var server = await TestServer.Start(null, OneReport);

        Assert.Equal(201, await Report(server, "203.0.113.1"));
        Assert.Equal(429, await Report(server, "203.0.113.2"));
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_https_the_session_cookie_is_for_https_only()
    {
        await using var server = await TestServer.Start(null, "--GOVGRID_PROXIES=127.0.0.1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session") { Content = System.Net.Http.Json.JsonContent.Create(new { token = TestServer.AdministratorToken }) };
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        request.Headers.Add("X-Forwarded-Proto", "https");

        var answer = await server.Anonymous.Send(request);

        answer.Expect(200);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("__Host-govgrid=", cookie, StringComparison.Ordinal);
        Assert.Equal(200, await SessionBy(server, cookie.Split(';')[0], "https"));
        Assert.Equal(401, await SessionBy(server, cookie.Split(';')[0], "http"));
    }

    private static async Task<int> SessionBy(TestServer server, string cookie, string scheme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/session");
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("Cookie", cookie);
        return (await server.Anonymous.Send(request)).Status;
    }

    private static async Task<int> Report(TestServer server, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/incidents")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { channel = "public-app", description = "A lane is blocked", address = "somewhere" }),
        };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        return (await server.Anonymous.Send(request, ServerFixture.Key())).Status;
    }
}
