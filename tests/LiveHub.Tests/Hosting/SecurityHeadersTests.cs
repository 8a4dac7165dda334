using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Hosting;

[Collection(ServerCollection.Name)]
public sealed class SecurityHeadersTests(ServerFixture fixture)
{
    [Fact]
    public async Task An_answer_carries_them() => AssertThere(await fixture.Operator.Get("/api/v1/session"), 200);

    [Fact]
    public async Task A_refusal_carries_them() => AssertThere(await fixture.Server.Anonymous.Get("/api/v1/session"), 401);

    [Fact]
    public async Task An_answer_made_from_an_exception_carries_them() =>
        AssertThere(await fixture.Server.Anonymous.PostText("/api/v1/incidents", "{ torn"), 400);

    private static void AssertThere(Answer answer, int status)
    {
        answer.Expect(status);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
