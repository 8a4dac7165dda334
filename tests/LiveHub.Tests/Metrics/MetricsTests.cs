using System.Globalization;
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
    public async Task They_tell_of_towns_of_this_node_and_of_what_it_runs_on()
    {
        await fixture.Reported();
        var figures = (await fixture.Server.Administrator.Get(Path)).Text;

        Assert.All(
            [
                "govgrid_queue_waiting{", "govgrid_queue_busy{", "govgrid_queue_capacity{", "govgrid_workers_on_duty{", "govgrid_frames_sent_total", "govgrid_read_model_waiting",
                "govgrid_read_model_lag_seconds", "govgrid_sqlite_batches_total", "govgrid_sqlite_writes_total", "govgrid_sqlite_waiting",
                "orleans_", "http_server_request_duration_seconds", "dotnet_gc_", "service_name=\"govgrid\"",
            ],
            name => Assert.Contains(name, figures, StringComparison.Ordinal));
        Assert.True(Value(figures, "govgrid_incidents_open", $"town=\"{fixture.Server.Town.Code}\"") >= 1);
        Value(figures, "govgrid_queue_waiting", "queue=\"commandroom\"");
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

    private static double Value(string figures, string name, string tag)
    {
        var line = figures.Split('\n').First(line => line.StartsWith(name + "{", StringComparison.Ordinal) && line.Contains(tag, StringComparison.Ordinal));
        return double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
