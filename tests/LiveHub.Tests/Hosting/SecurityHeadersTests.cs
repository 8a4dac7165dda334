using System.Net;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Testing;

namespace GovGrid.LiveHub.Tests.Hosting;

[Collection(ServerCollection.Name)]
public sealed class SecurityHeadersTests(ServerFixture fixture)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/favicon.svg", 200)]
    [InlineData("/any/page/of/the/dashboard", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/api/v1/session", 401)]
    [InlineData("/api/v1/nothing", 401)]
    [InlineData("/docs/nothing", 404)]
    public async Task Every_kind_of_answer_carries_them(string path, int status) => AssertThere(await fixture.Server.Anonymous.Get(path), status);

    [Fact]
    public async Task An_answer_to_who_is_signed_in_carries_them() => AssertThere(await fixture.Operator.Get("/api/v1/session"), 200);

    [Fact]
    public async Task Answers_made_from_an_exception_or_a_bare_status_carry_them()
    {
        AssertThere(await fixture.Server.Anonymous.PostText("/api/v1/incidents", "{ torn"), 400);
        AssertThere(await fixture.Operator.Post("/api/v1/tokens", new { }), 403);
        AssertThere(await fixture.Operator.Put("/api/v1/session", new { }), 404);
        AssertThere(await fixture.Server.Anonymous.PostFile("/api/v1/attachments", []), 415);
    }

    [Fact]
    public async Task What_the_API_answers_no_cache_keeps()
    {
        foreach (var path in new[] { "/api/v1/session", "/api/v1/nothing" })
            Assert.True((await fixture.Operator.Get(path)).Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Over_https_browsers_are_told_to_stay_there_and_else_not()
    {
        await using var server = await TestServer.Start(null, "--GOVGRID_PROXIES=127.0.0.1");
        foreach (var (scheme, path) in new[] { ("https", "/"), ("https", "/api/v1/session"), ("http", "/") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Forwarded-For", "203.0.113.1");
            request.Headers.Add("X-Forwarded-Proto", scheme);
            var answer = await server.Anonymous.Send(request);
            Assert.Equal(scheme == "https", answer.Headers.Contains("Strict-Transport-Security"));
        }
    }

    [Fact]
    public void The_page_itself_says_nothing_else_of_referrers() => // a browser goes by what it reads last
        Assert.DoesNotContain("referrer", File.ReadAllText(Repository.PathOf("src", "LiveHub", "Dashboard", "index.html")), StringComparison.OrdinalIgnoreCase);

    private static void AssertThere(Answer answer, int status)
    {
        Assert.Equal((HttpStatusCode)status, (HttpStatusCode)answer.Status);
        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", One(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("microphone=()", One(answer, "Permissions-Policy"), StringComparison.Ordinal);
        var policy = One(answer, "Content-Security-Policy");
        Assert.StartsWith("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal); // scripts come from here and from nowhere else
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static string One(Answer answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
