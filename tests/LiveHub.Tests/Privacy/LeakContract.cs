using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Privacy;

/// <summary>What people type is read back through the API, and stands nowhere in what the service has stored, whichever database it is.</summary>
public abstract class LeakContract
{
    /// <summary>What people type, in both scripts.</summary>
    public const string Latin = "Leakmark";
    public const string Han = "秘密标记";

    private static readonly string[] Partners = ["agency/chengguan"];

    private int typed;

    [Fact]
    public async Task What_people_type_is_shown_to_those_who_may_and_stored_nowhere_in_the_open()
    {
        var server = await TestServer.Start(null, Settings);
        var id = await Live(server);

        var shown = await (await server.As("operator", "op-1")).Get($"/api/v1/incidents/{id}");
        Assert.DoesNotContain("sealed.v1", shown.Text, StringComparison.Ordinal);
        var history = shown.Expect(200)["history"]!.ToJsonString();
        foreach (var number in Enumerable.Range(1, typed)) Assert.Contains($"-{number}-", $"{shown.Text}{notOfIt}{history}", StringComparison.Ordinal);
        await server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        var log = await (await server.As("inspector", "inspector-1")).Get($"/api/v1/towns/{server.Town.Code}/events.jsonl");
        Assert.DoesNotContain(Latin, log.Text, StringComparison.OrdinalIgnoreCase);
        await server.Stop();

        foreach (var mark in new[] { Latin, Latin.ToLowerInvariant(), Han }) Assert.Empty(await Found(server.Data, mark));
        Directory.Delete(server.Data, recursive: true);
    }

    /// <summary>Settings of the service.</summary>
    protected abstract string[] Settings { get; }

    /// <summary>Where something stands in the open in what a service that has ended left behind.</summary>
    protected abstract Task<IReadOnlyList<string>> Found(string data, string mark);

    private string notOfIt = "";

    private string Text() => $"{Latin}-{++typed}-{Han}";

    // What is typed into something else than the incident that is looked at in the end.
    private string Other()
    {
        var text = Text();
        notOfIt += text;
        return text;
    }

    private async Task<string> Live(TestServer server)
    {
        var (desk, leader, officer) = (await server.As("operator", "op-1"), await server.As("shiftLeader", "leader-1"), await server.As("agencyOfficer", "jiaotong-a1", Incident.Agency));
        var partner = await server.As("agencyOfficer", "chengguan-a1", Partners[0]);
        var id = await Report(server, desk, Text());
        async Task<JsonNode> Give(Api by, string command, object? body = null, string? of = null) =>
            (await by.Post($"/api/v1/incidents/{of ?? id}/{command}", body, ServerFixture.Key())).Expect(200);

        await Give(desk, "accept");
        await Give(desk, "note", new { text = Text() });
        await Give(desk, "triage", new { category = "fire-safety", severity = 1, reason = Text(), route = new { kind = "platform", platform = "LawEnforcement", agency = "jiaotong" } });
        await Give(desk, "dispatch");
        await Give(officer, "return", new { reason = Text() });
        await Give(desk, "reclassify", new { category = "fire-safety", severity = 2, reason = Text() });
        await Give(desk, "dispatch", new { unit = Incident.Agency });
        await Give(officer, "take");
        await Give(desk, "relocate", new { location = new { lon = server.Town.Definition.Grids[1].Centre.Lon, lat = server.Town.Definition.Grids[1].Centre.Lat }, reason = Text() });
        await Give(officer, "assist", new { units = Partners, reason = Text() });
        await Give(officer, "suspend", new { until = server.Now.AddDays(2), reason = Text() });
        await Give(leader, "answer", new { to = "request", text = Text(), approve = false });
        await Give(leader, "suspend", new { until = server.Now.AddDays(2), reason = Text() });
        await Give(leader, "resume", new { reason = Text() });
        await Give(leader, "supervise", new { replyBy = server.Now.AddHours(1), reason = Text() });
        await Give(officer, "answer", new { to = "supervision", text = Text() });
        await Give(desk, "answer", new { to = "reporter", text = Text() });
        await Give(desk, "handOver", new { service = "119", text = Text() });
        await Give(officer, "take");
        await Give(officer, "arrive");
        await Give(partner, "support", new { stage = "taken" });
        await Give(partner, "support", new { stage = "done", summary = Text() });
        await Give(officer, "resolve", new { summary = Text(), evidence = await officer.Photo() });
        await Give(desk, "rework", new { reason = Text() });
        await Others(server, desk, leader, Give);
        return id;
    }

    private async Task Others(TestServer server, Api desk, Api leader, Func<Api, string, object?, string?, Task<JsonNode>> give)
    {
        await give(desk, "refuse", new { reason = Other() }, await Report(server, desk, Other()));
        var batch = await desk.Post("/api/v1/incidents/batch", new { command = "note", ids = new[] { await Report(server, desk, Other()) }, body = new { text = Other() } }, ServerFixture.Key());
        Assert.Equal(1, (int)batch.Expect(200)["done"]!);
        var receipt = (string)(await server.Anonymous.Post("/api/v1/incidents", Body(server, Other()), ServerFixture.Key())).Expect(201)["receipt"]!;
        (await server.Anonymous.Post($"/api/v1/receipts/{receipt}/withdrawal", new { reason = Other() })).Expect(200);
        Assert.Contains(Han, (await desk.Put("/api/v1/drafts/d1", new { description = Other(), reporter = new { name = Other(), phone = "13812345678" } })).Text, StringComparison.Ordinal);
        Assert.Contains(Han, (await desk.Get("/api/v1/drafts")).Text, StringComparison.Ordinal);
        var notes = Other();
        Assert.Equal(notes, (string?)(await leader.Post($"/api/v1/towns/{server.Town.Code}/handovers", new { notes })).Expect(200)["notes"]);
        Assert.Contains(Han, (await leader.Get($"/api/v1/towns/{server.Town.Code}/handovers")).Text, StringComparison.Ordinal);
    }

    private async Task<string> Report(TestServer server, Api by, string text) =>
        (string)(await by.Post("/api/v1/incidents", Body(server, text), ServerFixture.Key())).Expect(201)["id"]!;

    private object Body(TestServer server, string description) => new
    {
        channel = "public-app",
        description,
        location = new { lon = server.Town.Definition.Grids[0].Centre.Lon, lat = server.Town.Definition.Grids[0].Centre.Lat },
        reporter = new { name = Other(), phone = "13812345678" },
    };
}
