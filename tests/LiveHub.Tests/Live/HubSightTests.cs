using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Live;

/// <summary>Everybody watches the same hour of the same town, each by the real client, and is sent its own and nothing else.</summary>
public sealed class HubSightTests : IAsyncLifetime
{
    private const string A = "agency/jiaotong";
    private const string B = "agency/gonggong";
    private const string Why = "So that it is tried";

    private static readonly string[] CallB = [B];

    private readonly Dictionary<string, SightedViewer> viewers = [];
    private readonly Dictionary<string, string> incidents = [];
    private TestServer server = null!;
    private Api room = null!, a = null!, b = null!;

    private WorkerDefinition First => server.Town.FindWorker("w001")!;

    private WorkerDefinition Second => server.Town.Definition.Workers.First(worker => server.Town.FindGrid(worker.HomeGrid)!.Zone != server.Town.FindGrid(First.HomeGrid)!.Zone);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_is_sent_its_own_and_every_number(bool messagePack)
    {
        await Watch(messagePack);
        await Happens();
        var last = await viewers["room"].Shows(incidents["last"], _ => true);
        foreach (var viewer in viewers.Values) await viewer.Until(last);

        Assert.All(viewers.Values, viewer => viewer.HasMissedNothing());
        Assert.Equal(Named("first", "second", "a", "b", "moved", "joint", "last"), viewers["room"].Seen);
        Assert.Equal(Named("a", "moved", "joint"), viewers["a"].Seen);
        Assert.Equal(Named("b", "moved", "joint"), viewers["b"].Seen);
        Assert.Equal(Named("a", "moved", "joint"), viewers["platform"].Seen);
        Assert.Equal(Named("first", "a", "moved", "joint", "last"), viewers["worker1"].Seen);
        Assert.Equal(Named("second", "b"), viewers["worker2"].Seen);
        Assert.Equal(viewers["room"].Seen, viewers["planner"].Seen);
        Assert.Equal(viewers["room"].Seen, viewers["display"].Seen);
        Assert.DoesNotContain(incidents["moved"], viewers["a"].OnScreen());
        Assert.DoesNotContain(incidents["moved"], viewers["platform"].OnScreen());
        Assert.Contains(incidents["moved"], viewers["b"].OnScreen());
        Assert.Contains(incidents["joint"], viewers["a"].OnScreen());

        Assert.Equal([First.Id, Second.Id], viewers["room"].Located.Order());
        Assert.Equal([First.Id], viewers["worker1"].Located);
        Assert.Equal([Second.Id], viewers["worker2"].Located);
        foreach (var blind in new[] { "a", "b", "platform", "planner", "display" }) Assert.Empty(viewers[blind].Located);
    }

    [Fact]
    public async Task What_has_left_somebody_s_sight_is_not_there_any_more()
    {
        await Watch(messagePack: false);
        await Happens();

        foreach (var path in new[] { incidents["moved"], $"{incidents["moved"]}/nearby", incidents["b"] })
            Assert.Equal("notFound", (await a.Get($"/api/v1/incidents/{path}")).ExpectProblem(404));
        Assert.Equal("notFound", (await a.Post($"/api/v1/incidents/{incidents["moved"]}/note", new { text = "x" }, "n")).ExpectProblem(404));
        Assert.Equal(B, (string?)(await b.Get($"/api/v1/incidents/{incidents["moved"]}")).Expect(200)["owner"]);
        var batch = (await a.Post("/api/v1/incidents/batch", new { command = "note", ids = new[] { incidents["a"], incidents["b"] }, body = new { text = "x" } }, "batch")).Expect(200);
        Assert.Equal((1, 404), ((int)batch["done"]!, (int)batch["outcomes"]![1]!["problem"]!["status"]!));
        Assert.DoesNotContain(incidents["b"], (await a.Get("/api/v1/incidents")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_given_a_case_away_is_told_so_and_the_same_again_under_the_same_key()
    {
        var incident = await Sent("given", A, First);
        var body = new { unit = B, reason = Why };
        var given = (await a.Post($"/api/v1/incidents/{incident}/transfer", body, "give")).Expect(200);
        Assert.Equal((true, "transferred"), ((bool)given["gone"]!, (string?)given["history"]!.AsArray().Single()!["type"]));
        Assert.Equal(Why, (string?)given["history"]![0]!["reason"]); // as it was typed
        Assert.Null(given["owner"]);

        var again = await a.Post($"/api/v1/incidents/{incident}/transfer", body, "give");
        Assert.Equal((int)given["version"]!, (int)again.Expect(200)["version"]!);
        Assert.DoesNotContain("sealed.v1", again.Text, StringComparison.Ordinal);
        Assert.Equal("notFound", (await a.Post($"/api/v1/incidents/{incident}/transfer", body, "another")).ExpectProblem(404));
    }

    [Fact]
    public async Task Who_has_resolved_a_case_sees_it_after_its_evaluation_too_until_it_is_somebody_s_again()
    {
        var incident = await Sent("evaluated", A, First);
        await Give(a, incident, "take");
        await Give(a, incident, "arrive");
        await Give(a, incident, "resolve", new { summary = "Cleared", evidence = await a.Photo() });
        foreach (var (command, body) in new (string, object)[] { ("verify", new { method = "onSite" }), ("close", new { }), ("evaluate", new { satisfaction = 4 }) })
            await Give(room, incident, command, body);
        await server.Services.GetRequiredService<ReadModelFeeder>().Flush();

        Assert.Equal("evaluated", (string?)(await a.Get($"/api/v1/incidents/{incident}")).Expect(200)["status"]);
        Assert.Contains(incident, (await a.Get("/api/v1/incidents")).Text, StringComparison.Ordinal);
        Assert.Equal("notFound", (await b.Get($"/api/v1/incidents/{incident}")).ExpectProblem(404));

        await Give(await server.As("shiftLeader", "leader-1"), incident, "reopen", new { reason = Why });
        Assert.Equal("notFound", (await a.Get($"/api/v1/incidents/{incident}")).ExpectProblem(404));
    }

    [Fact]
    public async Task An_incident_does_not_tell_of_others_that_its_reader_does_not_see()
    {
        var (lead, part) = (await Sent("lead", B, Second), await Sent("part", A, First));
        await Give(room, part, "link", new { lead });

        Assert.Equal(lead, (string?)(await room.Get($"/api/v1/incidents/{part}")).Expect(200)["lead"]);
        var seen = await a.Get($"/api/v1/incidents/{part}");
        Assert.Null(seen.Expect(200)["lead"]);
        Assert.DoesNotContain(lead, seen.Text, StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        server = await TestServer.Start();
        room = await server.As("operator", "op-1");
        (a, b) = (await server.As("agencyOfficer", "jiaotong-a1", A), await server.As("agencyOfficer", "gonggong-1", B));
    }

    public async Task DisposeAsync()
    {
        foreach (var viewer in viewers.Values) await viewer.DisposeAsync();
        await server.DisposeAsync();
    }

    private async Task Watch(bool messagePack)
    {
        foreach (var (name, role, subject, unit) in new (string, string, string, string?)[]
        {
            ("room", "operator", "op-2", null), ("a", "agencyOfficer", "jiaotong-a2", A), ("b", "agencyOfficer", "gonggong-2", B),
            ("platform", "platformOfficer", "le-officer-a", "platform/LawEnforcement"), ("worker1", "gridWorker", First.Id, null),
            ("worker2", "gridWorker", Second.Id, null), ("planner", "planner", "planner-1", null), ("display", "display", "wall-1", null),
        })
            viewers[name] = await SightedViewer.Join(server.Url, await server.Token(role, subject, unit), server.Town.Code, messagePack);
    }

    // In the first worker's grid: one report, one of agency A, one handed over by it to B, one of both; in the second's: a report and one of B.
    private async Task Happens()
    {
        incidents["first"] = await Reported(First);
        incidents["second"] = await Reported(Second);
        await Sent("a", A, First);
        await Sent("b", B, Second);
        var moved = await Sent("moved", A, First);
        await viewers["a"].Shows(moved, shown => shown.Status == "dispatched");
        await Give(a, moved, "transfer", new { unit = B, reason = Why });
        var joint = await Sent("joint", A, First);
        await Give(a, joint, "assist", new { units = CallB, reason = Why });
        await Give(b, joint, "support", new { stage = "taken" });
        foreach (var worker in new[] { First, Second }) (await room.Post($"/api/v1/workers/{worker.Id}/on-duty", null)).Expect(200);
        incidents["last"] = await Reported(First);
    }

    private HashSet<string> Named(params string[] names) => [.. names.Select(name => incidents[name])];

    private static async Task Give(Api by, string incident, string command, object? body = null) =>
        (await by.Post($"/api/v1/incidents/{incident}/{command}", body, ServerFixture.Key())).Expect(200);

    private async Task<string> Reported(WorkerDefinition near)
    {
        var centre = server.Town.FindGrid(near.HomeGrid)!.Centre;
        var report = new { channel = "hotline", category = "fire-safety", description = "A lane is blocked", location = new { lon = centre.Lon, lat = centre.Lat } };
        return (string)(await room.Post("/api/v1/incidents", report, ServerFixture.Key())).Expect(201)["id"]!;
    }

    private async Task<string> Sent(string name, string unit, WorkerDefinition near)
    {
        var incident = incidents[name] = await Reported(near);
        await Give(room, incident, "accept");
        await Give(room, incident, "triage", new { category = "fire-safety", route = new { kind = "platform", platform = "LawEnforcement" } });
        await Give(room, incident, "dispatch", new { unit });
        return incident;
    }
}
