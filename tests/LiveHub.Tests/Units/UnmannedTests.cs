using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Units;

/// <summary>Whoever sends an incident to a unit is told when nobody is there. A service of its own: in the others' units somebody may be.</summary>
public sealed class UnmannedTests : IAsyncLifetime
{
    private const string Agency = "agency/jiaotong";
    private const string Crew = "jiaotong-a1";

    private TestServer server = null!;
    private Api leader = null!;

    public async Task InitializeAsync()
    {
        server = await TestServer.Start();
        leader = await server.As("shiftLeader", "the-leader");
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task The_answer_to_a_dispatch_says_that_nobody_of_the_unit_is_there()
    {
        var triaged = await Triaged();
        Assert.Empty(triaged["warnings"]!.AsArray());

        var sent = await Give((string)triaged["id"]!, "dispatch");

        Assert.Equal("dispatched", (string?)sent["status"]);
        var warning = Assert.Single(sent["warnings"]!.AsArray())!;
        Assert.Equal(("nobodyOnDuty", Agency), ((string?)warning["code"], (string?)warning["unit"]));
        Assert.StartsWith("该单位目前无人在岗", (string?)warning["text"]!["zh"], StringComparison.Ordinal);
        Assert.StartsWith("Nobody of the unit is on duty", (string?)warning["text"]!["en"], StringComparison.Ordinal);
        // The rota of the day on which the test runs decides when, and whether anybody should be there.
        Assert.Equal((DateTimeOffset?)warning["until"], (DateTimeOffset?)Incident.Last(sent, "dispatched")["nobodyUntil"]);
    }

    [Fact]
    public async Task Where_somebody_is_there_nothing_is_said()
    {
        (await leader.Post($"/api/v1/posts/{Crew}/on-duty", null)).Expect(200);
        var triaged = await Triaged();

        var sent = await Give((string)triaged["id"]!, "dispatch");

        Assert.Empty(sent["warnings"]!.AsArray());
    }

    private async Task<JsonNode> Triaged()
    {
        var reported = (await leader.Post(
            "/api/v1/incidents", new { channel = "hotline", description = "A lane is blocked", address = "somewhere" }, ServerFixture.Key())).Expect(201);
        await Give((string)reported["id"]!, "accept");
        return await Give((string)reported["id"]!, "triage", new { category = "fire-safety", route = new { kind = "platform", platform = "LawEnforcement", agency = "jiaotong" } });
    }

    private async Task<JsonNode> Give(string incident, string command, object? body = null) =>
        (await leader.Post($"/api/v1/incidents/{incident}/{command}", body, ServerFixture.Key())).Expect(200);
}
