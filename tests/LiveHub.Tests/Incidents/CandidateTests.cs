using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Incidents;

/// <summary>How long each would have taken to come tells where each was: that is for who may know where workers are, and for nobody's file.</summary>
[Collection(ServerCollection.Name)]
public sealed class CandidateTests(ServerFixture fixture)
{
    [Fact]
    public async Task Who_was_considered_is_told_to_who_sees_where_workers_are_and_is_in_no_export()
    {
        var grid = fixture.Server.Town.Definition.Grids[0].Code;
        var worker = fixture.Server.Town.Definition.Workers.First(known => known.HomeGrid == grid).Id;
        (await fixture.Operator.Post($"/api/v1/workers/{worker}/on-duty", null)).Expect(200);
        var incident = await (await fixture.Incident()).Accepted();
        (await incident.Give("triage", new { category = "cleaning-order" })).Expect(200);
        var sent = await fixture.Until(incident.Id, now => (string?)now["assignee"] is not null);

        Assert.Contains(Incident.Last(sent, "dispatched")["candidates"]!.AsArray(), candidate => (string?)candidate!["worker"] == worker);
        var inspector = await fixture.As("inspector", "inspector-1");
        var shown = Incident.Last((await inspector.Get(incident.Path)).Expect(200), "dispatched");
        Assert.Null(shown["candidates"]);
        Assert.Equal((string?)sent["assignee"], (string?)shown["assignee"]);

        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        foreach (var reader in new[] { inspector, fixture.Server.Administrator })
        {
            var log = (await reader.Get($"/api/v1/towns/{fixture.Server.Town.Code}/events.jsonl")).Text;
            Assert.DoesNotContain("candidates", log, StringComparison.Ordinal);
            Assert.Contains(log.Split('\n'), line => IsDispatch(line, incident.Id, (string)sent["assignee"]!));
        }

        (await incident.Give("withdraw", new { reason = "So that nobody else is sent" })).Expect(200);
        (await fixture.Operator.Post($"/api/v1/workers/{worker}/off-duty", null)).Expect(200);
    }

    private static bool IsDispatch(string line, string incident, string assignee) =>
        line.Length > 0 && JsonNode.Parse(line) is { } happened
        && (string?)happened["incident"] == incident && (string?)happened["type"] == "dispatched" && (string?)happened["assignee"] == assignee;
}
