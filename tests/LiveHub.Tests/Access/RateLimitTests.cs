using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Who_is_not_signed_in_is_told_to_pause_and_who_is_goes_on()
    {
        await using var server = await TestServer.Start(null, "--RateLimits:report=3", "--RateLimits:signIn=2");
        for (var i = 0; i < 3; i++) (await server.Anonymous.Post("/api/v1/incidents", new { }, ServerFixture.Key())).Expect(400);
        var refused = await server.Anonymous.Post("/api/v1/incidents", new { }, ServerFixture.Key());
        Assert.Equal("tooMany", refused.ExpectProblem(429));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);

        var signedIn = await server.As("operator", "op-1");
        for (var i = 0; i < 5; i++) (await signedIn.Post("/api/v1/incidents", new { }, ServerFixture.Key())).Expect(400);

        for (var i = 0; i < 2; i++) (await server.Anonymous.Post("/api/v1/session", new { token = "guess" })).Expect(401);
        Assert.Equal("tooMany", (await server.Anonymous.Post("/api/v1/session", new { token = "guess" })).ExpectProblem(429));
    }
}
