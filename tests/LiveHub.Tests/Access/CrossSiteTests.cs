using System.Net.Http.Json;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access;

/// <summary>A browser sends the cookie along wherever a page sends it; what comes from another page changes nothing.</summary>
[Collection(ServerCollection.Name)]
public sealed class CrossSiteTests(ServerFixture fixture)
{
    private const string Elsewhere = "https://elsewhere.example";

    public static TheoryData<string, string> Changes { get; } = new()
    {
        { "POST", "/api/v1/incidents" },
        { "POST", "/api/v1/attachments" },
        { "POST", "/api/v1/tokens" },
        { "PUT", "/api/v1/drafts/one" },
        { "PATCH", "/api/v1/session" },
        { "DELETE", "/api/v1/session" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_from_another_origin_is_refused_with_every_header_that_a_page_could_send(string method, string path)
    {
        var cookie = await SignIn();
        foreach (var (name, value) in new[] { ("Origin", Elsewhere), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site") })
        {
            var answer = await Send(method, path, cookie, (name, value), ("X-Requested-With", "fetch"), ("Idempotency-Key", ServerFixture.Key()));
            Assert.Equal("crossSite", answer.ExpectProblem(403));
        }

        Assert.Equal(200, (await Send("GET", "/api/v1/session", cookie)).Status); // and signed out is nobody by that
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_as_a_form_of_another_site_sends_it_is_refused_where_the_browser_says_nothing(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new FormUrlEncodedContent([new("a", "b")]) };
        request.Headers.Add("Cookie", await SignIn());
        Assert.Equal("crossSite", (await fixture.Server.Anonymous.Send(request)).ExpectProblem(403));
    }

    [Fact]
    public async Task A_change_from_the_own_pages_goes_through()
    {
        var cookie = await SignIn();
        foreach (var (name, value) in new[] { ("Origin", fixture.Server.Url.GetLeftPart(UriPartial.Authority)), ("Sec-Fetch-Site", "same-origin"), ("X-Client", "no browser") })
            (await Send("POST", "/api/v1/incidents", cookie, (name, value))).Expect(400);
    }

    [Fact]
    public async Task With_a_bearer_token_the_origin_is_nobodys_business()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/incidents") { Content = JsonContent.Create(new { }) };
        request.Headers.Add("Origin", Elsewhere);
        (await fixture.Operator.Send(request)).Expect(400); // no browser sends one by itself
    }

    private async Task<string> SignIn() =>
        (await fixture.Server.Anonymous.Post("/api/v1/session", new { token = TestServer.AdministratorToken })).Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    private async Task<Answer> Send(string method, string path, string cookie, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method != "GET") request.Content = JsonContent.Create(new { });
        request.Headers.Add("Cookie", cookie);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await fixture.Server.Anonymous.Send(request);
    }
}
