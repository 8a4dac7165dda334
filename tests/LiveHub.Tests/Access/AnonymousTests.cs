using GovGrid.LiveHub.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Access;

[Collection(ServerCollection.Name)]
public sealed class AnonymousTests(ServerFixture fixture)
{
    // Reporting, photos of a report, a receipt, health, the page itself, signing in, links that are good once, the description, and what says that there
    // is nothing. Nothing joins them by accident.
    private static readonly string[] Open =
    [
        " /docs/{**path}",
        " /health/{**path}",
        " /metrics/{**path}",
        " /open311/{**path}",
        " /openapi/{**path}",
        " /osmand/{**path}",
        "DELETE /api/v1/receipts/{code}/data",
        "GET /api/v1/receipts/{code}",
        "GET /api/v1/receipts/{code}/attachments/{id}",
        "GET /api/v1/receipts/{code}/data",
        "GET /api/v1/session/provider",
        "GET /api/v1/session/ways",
        "GET /health/live",
        "GET /health/ready",
        "GET /openapi/{documentName:regex(^v1$)}.json",
        "GET HEAD /{*path:nonfile}",
        "POST /api/v1/attachments",
        "POST /api/v1/incidents",
        "POST /api/v1/invitation",
        "POST /api/v1/invitation/passkey",
        "POST /api/v1/invitation/passkey-options",
        "POST /api/v1/invitation/password",
        "POST /api/v1/receipts/{code}/rating",
        "POST /api/v1/receipts/{code}/withdrawal",
        "POST /api/v1/session",
        "POST /api/v1/session/passkey",
        "POST /api/v1/session/passkey-options",
        "POST /api/v1/session/password",
    ];

    [Fact]
    public void Only_the_listed_endpoints_are_anonymous() =>
        Assert.Equal(Open, Endpoints().Where(IsAnonymous).Select(Describe).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_anonymous_endpoint_that_does_work_is_limited() =>
        Assert.All(
            Endpoints().Where(IsAnonymous).Where(endpoint => Describe(endpoint).Contains("/api/", StringComparison.Ordinal)),
            endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.RateLimiting.EnableRateLimitingAttribute>()));

    [Theory]
    [InlineData("/api/v1/incidents")]
    [InlineData("/api/v1/towns")]
    [InlineData("/api/v1/session")]
    [InlineData("/api/v1/tokens")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/hubs/live")]
    public async Task Without_a_token_there_is_nothing_to_see(string path) =>
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Get(path)).ExpectProblem(401));

    [Fact]
    public async Task A_made_up_token_is_no_token() =>
        Assert.Equal("notSignedIn", (await new Api(fixture.Server.Client("made-up")).Get("/api/v1/towns")).ExpectProblem(401));

    private static bool IsAnonymous(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static string Describe(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
        return $"{string.Join(' ', methods)} /{endpoint.RoutePattern.RawText!.TrimStart('/').TrimEnd('/')}";
    }

    private IEnumerable<RouteEndpoint> Endpoints() => fixture.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
