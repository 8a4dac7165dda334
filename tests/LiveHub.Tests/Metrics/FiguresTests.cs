using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GovGrid.Testing;

namespace GovGrid.LiveHub.Tests.Metrics;

/// <summary>
/// The figures of a service in a process of its own: OpenTelemetry takes figures of one name from several services in one process for the same, and
/// forgets them when one of these ends.
/// </summary>
public sealed class FiguresTests
{
    [Fact]
    public async Task They_tell_of_towns_of_this_node_and_of_what_it_runs_on()
    {
        await using var service = await LiveHubProcess.Start(new Dictionary<string, string> { ["GOVGRID_WORLD"] = "none" });
        await Report(service);
        var figures = await service.Client.GetStringAsync(new Uri("/metrics", UriKind.Relative));

        Assert.All(
            [
                "govgrid_queue_waiting{", "govgrid_queue_busy{", "govgrid_queue_capacity{", "govgrid_workers_on_duty{", "govgrid_frames_sent_total", "govgrid_read_model_waiting",
                "govgrid_read_model_lag_seconds", "govgrid_sqlite_batches_total", "govgrid_sqlite_writes_total", "govgrid_sqlite_waiting",
                "orleans_", "http_server_request_duration_seconds", "dotnet_gc_", "service_name=\"govgrid\"",
            ],
            name => Assert.Contains(name, figures, StringComparison.Ordinal));
        Assert.Equal(1, Value(figures, "govgrid_incidents_open", "town="));
        Value(figures, "govgrid_queue_waiting", "queue=\"commandroom\"");
    }

    private static async Task Report(LiveHubProcess service)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/incidents", UriKind.Relative))
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", await service.MakeToken("operator", "figures")) },
            Content = JsonContent.Create(new JsonObject { ["channel"] = "hotline", ["description"] = "figures", ["address"] = "figures" }),
        };
        request.Headers.Add("Idempotency-Key", "figures");
        using var answer = await service.Client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static double Value(string figures, string name, string tag)
    {
        var line = figures.Split('\n').First(line => line.StartsWith(name + "{", StringComparison.Ordinal) && line.Contains(tag, StringComparison.Ordinal));
        return double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
