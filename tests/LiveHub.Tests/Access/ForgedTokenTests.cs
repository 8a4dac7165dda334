using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access;

/// <summary>What was a token, or nearly is one, opens nothing.</summary>
[Collection(ServerCollection.Name)]
public sealed class ForgedTokenTests(ServerFixture fixture)
{
    private const string Somewhere = "/api/v1/session";

    [Fact]
    public async Task A_revoked_token_is_refused_at_once_and_opens_no_session()
    {
        var made = (await fixture.Server.Administrator.Post("/api/v1/tokens", new { role = "operator", subject = "op-1" })).Expect(201);
        var token = (string)made["token"]!;
        (await With(token)).Expect(200);

        Assert.Equal(204, (await fixture.Server.Administrator.Delete($"/api/v1/tokens/{made["id"]}")).Status);

        Assert.Equal("notSignedIn", (await With(token)).ExpectProblem(401));
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Post(Somewhere, new { token })).ExpectProblem(401));
    }

    [Fact]
    public async Task A_session_s_cookie_is_worth_nothing_after_sign_out_and_as_a_bearer_no_more()
    {
        var cookie = (await fixture.Server.Anonymous.Post(Somewhere, new { token = TestServer.AdministratorToken })).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var signOut = new HttpRequestMessage(HttpMethod.Delete, Somewhere);
        signOut.Headers.Add("Cookie", cookie);
        signOut.Headers.Add("X-Requested-With", "fetch");
        Assert.Equal(204, (await fixture.Server.Anonymous.Send(signOut)).Status);

        using var replayed = new HttpRequestMessage(HttpMethod.Get, Somewhere);
        replayed.Headers.Add("Cookie", cookie);
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Send(replayed)).ExpectProblem(401));
        Assert.Equal("notSignedIn", (await With(cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..])).ExpectProblem(401));
    }

    [Fact]
    public async Task A_token_of_another_database_is_nobodys_here()
    {
        await using var other = await TestServer.Start();
        Assert.Equal("notSignedIn", (await With(await other.Token("operator", "op-1"))).ExpectProblem(401));
    }

    [Fact]
    public async Task A_token_of_which_anything_was_changed_is_none()
    {
        var token = await fixture.Server.Token("operator", "op-1");
        foreach (var at in new[] { 0, token.Length / 2, token.Length - 1 })
        {
            var flipped = token.ToCharArray();
            flipped[at] = flipped[at] == 'A' ? 'B' : 'A';
            Assert.Equal("notSignedIn", (await With(new string(flipped))).ExpectProblem(401));
        }

        foreach (var forged in new[] { token[..^1], token + "A", token.ToUpperInvariant(), "eyJhbGciOiJub25lIn0.e30.", "' OR 1=1 --" })
            Assert.Equal("notSignedIn", (await With(forged)).ExpectProblem(401));
        (await With(token)).Expect(200);
    }

    private Task<Answer> With(string token) => new Api(fixture.Server.Client(token)).Get(Somewhere);
}
