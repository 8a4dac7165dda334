using System.Text;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Requests;

[Collection(ServerCollection.Name)]
public sealed class LargeBodyTests(ServerFixture fixture)
{
    [Fact]
    public async Task No_route_takes_a_body_that_is_too_large()
    {
        var callers = new[]
        {
            fixture.Server.Administrator, fixture.Operator, await fixture.As("shiftLeader", "leader-large"), await fixture.As("commandRoomHead", "head-large"),
        };
        var taken = new List<string>();
        foreach (var (method, path) in Routes())
        {
            var answers = new List<int>();
            foreach (var caller in callers)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new StringContent(new string(' ', BodyLimit.Common * 8), Encoding.UTF8, "application/json") };
                answers.Add((await caller.Send(request, ServerFixture.Key())).Status);
            }

            if (!answers.Contains(413) || answers.Any(status => status is not (413 or 401 or 403))) taken.Add($"{method} {path}: {string.Join(' ', answers)}");
        }

        Assert.Empty(taken);
    }

    [Fact]
    public async Task What_is_read_of_a_body_at_all_has_an_end()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/incidents") { Content = new ByteArrayContent(new byte[BodyLimit.Drained + 1]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.ExpectContinue = true;
        Assert.Equal("tooLarge", (await fixture.Server.Anonymous.Send(request, ServerFixture.Key())).ExpectProblem(413));
    }

    [Fact]
    public async Task A_message_to_the_hub_that_is_too_large_ends_the_line()
    {
        await using var viewer = await LiveClient.Connect(fixture.Server.Url, await fixture.Server.Token("inspector", "large"), messagePack: false);
        await Assert.ThrowsAnyAsync<Exception>(() => viewer.Invoke("Join", new string('x', 5000), null));
        await viewer.Closed();
    }

    private IEnumerable<(string Method, string Path)> Routes() =>
        from endpoint in fixture.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<BodyShape>() is not null
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (method, "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
            string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "x")))));
}
