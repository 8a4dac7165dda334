using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access;

/// <summary>A page of the same site, such as another port of this machine, can make a browser send the cookie along.</summary>
public sealed class OtherOriginTests
{
    [Fact]
    public async Task A_page_of_another_origin_cannot_watch_by_the_cookie()
    {
        await using var server = await TestServer.Start();
        using var client = new HttpClient();
        var cookie = await SignIn(server, client);
        var other = $"http://127.0.0.1:{server.Url.Port + 1}";

        using var refused = Socket(cookie, other);
        await Assert.ThrowsAsync<WebSocketException>(() => refused.ConnectAsync(Hub(server), CancellationToken.None));
        Assert.Equal(HttpStatusCode.Forbidden, refused.HttpStatusCode);

        foreach (var origin in new[] { server.Url.GetLeftPart(UriPartial.Authority), null })
        {
            using var own = Socket(cookie, origin);
            await own.ConnectAsync(Hub(server), CancellationToken.None);
            Assert.Equal(WebSocketState.Open, own.State);
        }
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("", false)]
    public async Task What_the_host_is_a_proxy_of_the_settings_says_and_nobody_else(string proxies, bool isBelieved)
    {
        await using var server = await TestServer.Start(null, $"--GOVGRID_PROXIES={proxies}");
        using var client = new HttpClient();
        using var passed = Socket(await SignIn(server, client), "https://grid.example");
        passed.Options.SetRequestHeader("X-Forwarded-For", "203.0.113.1");
        passed.Options.SetRequestHeader("X-Forwarded-Host", "grid.example");

        Assert.Equal(isBelieved ? HttpStatusCode.SwitchingProtocols : HttpStatusCode.Forbidden, await Opened(passed, server));
    }

    [Fact]
    public async Task With_the_setting_of_origins_only_pages_of_these_are_ours_whatever_host_a_request_names()
    {
        await using var server = await TestServer.Start(null, "--GOVGRID_ORIGIN=https://grid.example,https://www.grid.example");
        using var client = new HttpClient();
        var cookie = await SignIn(server, client);
        foreach (var (origin, isOurs) in new[]
        {
            ("https://grid.example", true), ("https://www.grid.example", true), ("http://grid.example", false), (server.Url.GetLeftPart(UriPartial.Authority), false),
        })
        {
            using var line = Socket(cookie, origin);
            Assert.Equal(isOurs ? HttpStatusCode.SwitchingProtocols : HttpStatusCode.Forbidden, await Opened(line, server));
        }
    }

    [Fact]
    public async Task Over_HTTP_2_the_page_itself_may_watch_by_the_cookie_and_another_may_not()
    {
        await using var server = await TestServer.Start(null, "--Kestrel:EndpointDefaults:Protocols=Http2");
        using var client = new HttpClient { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        var cookie = await SignIn(server, client);

        using var own = Http2(Socket(cookie, server.Url.GetLeftPart(UriPartial.Authority)));
        await own.ConnectAsync(Hub(server), client, CancellationToken.None);
        Assert.Equal(WebSocketState.Open, own.State);

        using var refused = Http2(Socket(cookie, "http://other.example"));
        await Assert.ThrowsAsync<WebSocketException>(() => refused.ConnectAsync(Hub(server), client, CancellationToken.None));
        Assert.Equal(HttpStatusCode.Forbidden, refused.HttpStatusCode);
    }

    private static async Task<HttpStatusCode> Opened(ClientWebSocket line, TestServer server)
    {
        try
        {
            await line.ConnectAsync(Hub(server), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // the status tells why
        }

        return line.HttpStatusCode;
    }

    private static async Task<string> SignIn(TestServer server, HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync(new Uri(server.Url, "/api/v1/session"), new { token = TestServer.AdministratorToken });
        return Assert.Single(answer.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie")).Split(';')[0];
    }

    private static Uri Hub(TestServer server) => new UriBuilder(server.Url) { Scheme = "ws", Path = "/hubs/live" }.Uri;

    private static ClientWebSocket Socket(string cookie, string? origin)
    {
        var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        socket.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        return socket;
    }

    private static ClientWebSocket Http2(ClientWebSocket socket)
    {
        (socket.Options.HttpVersion, socket.Options.HttpVersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact);
        return socket;
    }
}
