using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access;

[Collection(ServerCollection.Name)]
public sealed class SessionTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/session";

    [Fact]
    public async Task A_token_is_exchanged_for_a_cookie_that_scripts_and_other_sites_cannot_use()
    {
        var answer = await SignIn();
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(TestServer.AdministratorToken, answer.Text + cookie, StringComparison.Ordinal);
        Assert.Equal("administrator", (string?)answer.Expect(200)["role"]);
        Assert.Equal("administrator", (string?)(await Call(HttpMethod.Get, Path, Value(cookie))).Expect(200)["role"]);
    }

    [Fact]
    public async Task A_wrong_token_opens_no_session()
    {
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Post(Path, new { token = "wrong" })).ExpectProblem(401));
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Post(Path, new { })).ExpectProblem(401));
    }

    [Fact]
    public async Task A_session_opens_no_other()
    {
        var secret = Value(Assert.Single((await SignIn()).Headers.GetValues("Set-Cookie"))).Split('=', 2)[1];
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Post(Path, new { token = secret })).ExpectProblem(401));
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var cookie = Value(Assert.Single((await SignIn()).Headers.GetValues("Set-Cookie")));
        Assert.Equal(204, (await Call(HttpMethod.Delete, Path, cookie, ("X-Requested-With", "GovGrid"))).Status);
        Assert.Equal("notSignedIn", (await Call(HttpMethod.Get, Path, cookie)).ExpectProblem(401));
    }

    [Fact]
    public async Task A_change_by_cookie_needs_what_no_form_of_another_site_can_send()
    {
        var cookie = Value(Assert.Single((await SignIn()).Headers.GetValues("Set-Cookie")));
        Assert.Equal("crossSite", (await Call(HttpMethod.Delete, Path, cookie)).ExpectProblem(403));
        Assert.Equal("crossSite", (await Call(HttpMethod.Post, "/api/v1/tokens", cookie, ("Accept", "*/*"))).ExpectProblem(403));
    }

    [Fact]
    public async Task A_revoked_token_ends_the_sessions_that_it_opened()
    {
        var made = (await fixture.Server.Administrator.Post("/api/v1/tokens", new { role = "planner", subject = "planner-1" })).Expect(201);
        var cookie = Value(Assert.Single((await fixture.Server.Anonymous.Post(Path, new { token = (string?)made["token"] })).Headers.GetValues("Set-Cookie")));
        (await Call(HttpMethod.Get, Path, cookie)).Expect(200);
        await fixture.Server.Administrator.Delete($"/api/v1/tokens/{made["id"]}");
        Assert.Equal("notSignedIn", (await Call(HttpMethod.Get, Path, cookie)).ExpectProblem(401));
    }

    [Fact]
    public async Task Pages_may_load_from_here_only()
    {
        var answer = await fixture.Server.Anonymous.Get("/health/live");
        string[] directives = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.All(["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"], (string expected) => Assert.Contains(expected, directives));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    private static string Value(string setCookie) => setCookie.Split(';')[0];

    private Task<Answer> SignIn() => fixture.Server.Anonymous.Post(Path, new { token = TestServer.AdministratorToken });

    private Task<Answer> Call(HttpMethod method, string path, string cookie, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Cookie", cookie);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return fixture.Server.Anonymous.Send(request);
    }
}
