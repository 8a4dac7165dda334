using System.Net.Http.Headers;
using System.Net.Http.Json;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Audit;

/// <summary>Walks the API: who adds a command to it and forgets the audit meets these.</summary>
public sealed class EveryCommandTests
{
    private static readonly int[] Broken = [405, 415, 500];

    [Fact]
    public async Task Every_endpoint_that_changes_something_says_how_it_is_audited()
    {
        await using var server = await TestServer.Start();

        var silent = Changing(server).Where(endpoint => endpoint.Metadata.GetMetadata<AuditedAs>() is null == endpoint.Metadata.GetMetadata<NotAudited>() is null);

        Assert.Empty(silent.Select(endpoint => endpoint.DisplayName));
    }

    [Fact]
    public async Task Every_command_leaves_a_row_before_it_and_one_that_tells_how_it_ended()
    {
        await using var server = await TestServer.Start();
        var calls = Changing(server).Where(endpoint => endpoint.Metadata.GetMetadata<AuditedAs>() is { IsAnnounced: true }).ToArray();
        Assert.True(calls.Length > CommandCatalogueCount, $"There are {calls.Length}.");

        // Who may try something is decided before it is a command; one of these two may.
        var leader = await server.As("shiftLeader", "leader-1");
        foreach (var call in calls)
        {
            await Call(server, call, leader);
            await Call(server, call, server.Administrator);
        }

        var rows = await server.Audit();
        foreach (var call in calls)
        {
            var action = call.Metadata.GetMetadata<AuditedAs>()!.Action;
            var attempts = rows.Where(row => row.Action == action && row.Outcome == "attempted").ToArray();
            Assert.True(attempts.Length > 0, $"{action} left no attempt.");
            Assert.All(attempts, attempt => Assert.Single(rows, row => row.Attempt == attempt.Number));
        }
    }

    private static int CommandCatalogueCount => LiveHub.Incidents.CommandCatalogue.All.Count;

    private static IEnumerable<RouteEndpoint> Changing(TestServer server) =>
        from endpoint in server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        where !endpoint.RoutePattern.RawText!.StartsWith("/hubs/", StringComparison.Ordinal) // SignalR's own, to open a line
        where endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { } takes && takes.HttpMethods.Any(method => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        select endpoint;

    // Right as far as its address: what becomes of it matters little.
    private static async Task Call(TestServer server, RouteEndpoint endpoint, Api caller)
    {
        var path = endpoint.RoutePattern.RawText!
            .Replace("{code}", endpoint.RoutePattern.RawText.Contains("/receipts/", StringComparison.Ordinal) ? "none" : server.Town.Code, StringComparison.Ordinal)
            .Replace("{id}", IncidentIdOf(server), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0]), path);
        if (request.Method != HttpMethod.Delete) request.Content = Body(path);
        var answer = await caller.Send(request, ServerFixture.Key());
        Assert.DoesNotContain(answer.Status, Broken);
    }

    private static HttpContent Body(string path) => path.EndsWith("/attachments", StringComparison.Ordinal)
        ? new ByteArrayContent(PhotoFiles.Jpeg()) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } }
        : JsonContent.Create(new { });

    private static string IncidentIdOf(TestServer server) => GovGrid.Incidents.IncidentId.Of(server.Town.Code, "nobody", "nothing");
}
