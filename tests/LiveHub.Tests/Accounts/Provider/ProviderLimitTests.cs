using System.Net;
using System.Web;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Accounts.Provider;

/// <summary>The way back from the identity provider, where anybody may knock.</summary>
public sealed class ProviderLimitTests(ProviderFixture fixture) : IClassFixture<ProviderFixture>
{
    private const string Back = "/signin-provider?code=made-up&state=made-up";

    [Fact]
    public async Task Who_knocks_too_often_is_told_to_pause_like_everywhere()
    {
        await using var server = await Start("--RateLimits:passkey=3");
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Url };
        for (var i = 0; i < 3; i++)
        {
            using var knocked = await browser.GetAsync(new Uri(Back, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Redirect, knocked.StatusCode);
        }

        var refused = await new Api(browser).Get(Back);

        Assert.Equal("tooMany", refused.ExpectProblem(429));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Theory]
    [InlineData("https://grid.example,https://www.grid.example", "https://grid.example/signin-provider")]
    [InlineData("", null)]
    public async Task The_provider_sends_people_back_to_the_address_of_the_setting(string origins, string? expected)
    {
        await using var server = await Start($"--GOVGRID_ORIGIN={origins}");
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Url };

        using var sent = await browser.GetAsync(new Uri("/api/v1/session/provider", UriKind.Relative));

        var back = HttpUtility.ParseQueryString(sent.Headers.Location!.Query)["redirect_uri"];
        Assert.Equal(expected ?? new Uri(server.Url, "/signin-provider").ToString(), back);
    }

    private Task<TestServer> Start(string setting) => TestServer.Start(null, [.. fixture.Settings(fixture.MapFile(Map)), setting]);

    private const string Map = """{ "name": { "zh": "市", "en": "City" }, "nameClaim": "preferred_username", "grants": [{ "claim": "groups", "value": "dispatch", "role": "operator", "subject": "dispatch-a1" }] }""";
}
