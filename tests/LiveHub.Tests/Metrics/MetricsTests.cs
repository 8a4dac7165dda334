using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Metrics;

[Collection(ServerCollection.Name)]
public sealed class MetricsTests(ServerFixture fixture)
{
    private const string Path = "/metrics";

    [Theory]
    [InlineData("administrator")]
    [InlineData("planner")]
    [InlineData("inspector")]
    public async Task Some_roles_may_see_the_figures(string role) => (await (await fixture.Server.As(role, "prometheus")).Get(Path)).Expect(200);

    [Fact]
    public async Task Nobody_else_may()
    {
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Get(Path)).ExpectProblem(401));
        Assert.Equal("notAllowed", (await fixture.Operator.Get(Path)).ExpectProblem(403));
    }

    [Fact]
    public async Task A_setting_opens_them_to_this_machine_and_to_nothing_that_a_proxy_passes_on()
    {
        await using var server = await TestServer.Start(null, "--Metrics:loopback=true");
        (await server.Anonymous.Get(Path)).Expect(200);

        using var passedOn = new HttpRequestMessage(HttpMethod.Get, Path);
        passedOn.Headers.Add("X-Forwarded-For", "203.0.113.7");
        Assert.Equal("notSignedIn", (await server.Anonymous.Send(passedOn)).ExpectProblem(401));
    }
}
