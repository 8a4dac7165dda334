using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.LiveHub.Wire;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Live;

/// <summary>What a relay sends to whom.</summary>
public sealed class RelaySightTests : IDisposable
{
    private const string A = "agency/jiaotong";
    private const string B = "agency/chengguan";

    private static readonly DateTimeOffset At = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly IReadOnlyList<GridDefinition> Grids = TestTown.Ningwei.Definition.Grids;
    private static readonly string Home = TestTown.Ningwei.FindWorker("w001")!.HomeGrid;
    private static readonly GridDefinition Elsewhere = Grids.First(grid => grid.Code != Home);

    private readonly TownRelay relay = new(new FakeTimeProvider(), new FakeTimeProvider(At));
    private long sequence;

    public RelaySightTests() => relay.Take(new FeedSlice(new Snapshot(1, 0, At, [], [], []), []));

    [Fact]
    public async Task An_incident_is_told_to_those_who_see_it_and_its_number_to_all()
    {
        var (a, b) = (await Join(Role.AgencyOfficer, A), await Join(Role.AgencyOfficer, B));
        Tell(Incident("i", A));

        Assert.Equal("i", (string?)Assert.Single(Next(a)["incidents"]!.AsArray())!["id"]);
        var empty = Next(b);
        Assert.Equal(["epoch", "sequence", "at"], empty.AsObject().Select(field => field.Key));
        Assert.Equal(1, (long)empty["sequence"]!);
    }

    [Fact]
    public async Task An_incident_that_is_handed_over_is_gone_from_one_and_there_for_the_other()
    {
        var (a, b) = (await Join(Role.AgencyOfficer, A), await Join(Role.AgencyOfficer, B));
        Tell(Incident("i", A));
        Tell(Incident("i", B, version: 2));
        Tell(Incident("i", B, version: 3));

        Next(a);
        var left = Next(a);
        Assert.Equal(["i"], left["gone"]!.AsArray().Select(id => (string?)id));
        Assert.Null(left["incidents"]);
        Assert.Null(Next(a)["gone"]);
        Assert.Null(Next(b)["incidents"]);
        Assert.Equal(2, (int)Next(b)["incidents"]![0]!["version"]!);
        Assert.Empty((await Snapshot(Role.AgencyOfficer, A))["incidents"]!.AsArray());
        Assert.Single((await Snapshot(Role.AgencyOfficer, B))["incidents"]!.AsArray());
    }

    [Fact]
    public async Task Who_goes_on_from_held_frames_is_told_what_is_gone()
    {
        Tell(Incident("i", A));
        Tell(Incident("i", B, version: 2));
        var again = TestTown.Viewer(Role.AgencyOfficer, A);
        Assert.True((bool)Read(await relay.Join(again, new FeedCursor(1, 1), CancellationToken.None))["resumed"]!);
        Assert.Equal(["i"], Next(again)["gone"]!.AsArray().Select(id => (string?)id));
    }

    [Fact]
    public async Task Those_who_see_the_same_are_sent_one_document_and_those_who_see_nothing_another()
    {
        var dashboards = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Join(Role.Operator, subject: $"op-{n}")));
        var (other, third) = (await Join(Role.AgencyOfficer, A), await Join(Role.AgencyOfficer, B));
        Tell(Incident("i", "commandroom"));

        Assert.Single(dashboards.Select(viewer => relay.Next(viewer)!.Value.Document).Distinct());
        Assert.Same(relay.Next(other)!.Value.Document, relay.Next(third)!.Value.Document);
    }

    [Fact]
    public async Task Those_who_join_and_see_the_same_share_one_snapshot()
    {
        var documents = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => relay.Join(TestTown.Viewer(Role.Operator, subject: $"op-{n}"), null, CancellationToken.None)));
        Assert.Single(documents.Distinct());
    }

    [Fact]
    public async Task Where_a_worker_is_only_those_are_told_who_may_know()
    {
        var (room, inspector, self, colleague, planner) =
            (await Join(Role.Operator), await Join(Role.Inspector), await Join(Role.GridWorker, subject: "w001"), await Join(Role.GridWorker, subject: "w003"), await Join(Role.Planner));
        Tell(Worker("w001", Home));

        Assert.NotNull(Next(room)["workers"]![0]!["lon"]);
        Assert.NotNull(Next(inspector)["workers"]![0]);
        Assert.NotNull(Next(self)["workers"]![0]!["lon"]);
        Assert.Null(Next(colleague)["workers"]);
        Assert.Null(Next(planner)["workers"]);

        Tell(Worker("w001", Home, metres: 5));
        Assert.NotNull(Next(room)["workers"]![0]!["lon"]);
        Assert.Null(Next(inspector)["workers"]); // that it has moved, and when, says something of where it is
        Assert.NotNull(Next(self)["workers"]![0]!["lon"]);
        Assert.Null((await Snapshot(Role.Inspector))["workers"]![0]!["lon"]);
        Assert.Null((await Snapshot(Role.Inspector))["workers"]![0]!["at"]);
    }

    [Fact]
    public async Task A_worker_who_comes_into_another_grid_begins_anew_there_also_when_it_was_cut_off()
    {
        Tell(Incident("there", "commandroom", grid: Elsewhere.Code), Worker("w001", Home));
        var worker = await Join(Role.GridWorker, subject: "w001");
        Tell(Worker("w001", Elsewhere.Code));

        var push = relay.Next(worker)!.Value;
        Assert.Equal("snapshot", push.Method);
        Assert.Equal("there", (string?)Read(push.Document)["incidents"]![0]!["id"]);
        Assert.False((bool)Read(await relay.Join(TestTown.Viewer(Role.GridWorker, subject: "w001"), new FeedCursor(1, 1), CancellationToken.None))["resumed"]!);
        Assert.True((bool)Read(await relay.Join(TestTown.Viewer(Role.GridWorker, subject: "w001"), new FeedCursor(1, 2), CancellationToken.None))["resumed"]!);
    }

    [Fact]
    public async Task A_display_is_told_numbers_categories_and_about_where()
    {
        Tell(Incident("i", "commandroom") with { Assignee = "w001", Number = "260101-0001", Category = "fire-safety", Point = new GeoPoint(120.123456, 30.123456) });
        var shown = (await Snapshot(Role.Display))["incidents"]![0]!;

        Assert.Equal(("260101-0001", "fire-safety", 120.123, 30.123), ((string?)shown["number"], (string?)shown["category"], (double)shown["lon"]!, (double)shown["lat"]!));
        Assert.Null(shown["assignee"]);
    }

    [Fact]
    public async Task An_incident_in_sight_does_not_name_one_that_is_not()
    {
        Tell(Incident("lead", B), Incident("i", A) with { Lead = "lead" });

        Assert.Null((await Snapshot(Role.AgencyOfficer, A))["incidents"]![0]!["lead"]);
        Assert.Equal("lead", (string?)(await Snapshot(Role.Operator))["incidents"]!.AsArray().Single(shown => (string?)shown!["id"] == "i")!["lead"]);
    }

    [Fact]
    public async Task Queues_are_told_to_those_whose_they_are()
    {
        var a = await Join(Role.AgencyOfficer, A);
        var queues = new[] { "commandroom", A, B }.Select(key => new QueueDepth(new UnitKey(key), 1, 0, 1, At)).ToArray();
        relay.Take(new FeedSlice(null, [new Frame(1, ++sequence, At, null, queues, null)]));

        Assert.Equal(["commandroom", A], Next(a)["queues"]!.AsArray().Select(queue => (string?)queue!["key"]));
    }

    public void Dispose() => relay.Dispose();

    private static JsonNode Read(Encoded document) => JsonNode.Parse(document.Json.Span)!;

    private static IncidentSummary Incident(string id, string owner, int version = 1, string? grid = null) =>
        new(id, version, IncidentStep.Dispatched, null, 3, new UnitKey(owner), null, grid, false, null, At, null);

    private static WorkerView Worker(string id, string grid, double metres = 0)
    {
        var centre = TestTown.Ningwei.FindGrid(grid)!.Centre;
        return new(id, true, false, "foot", null, centre with { Lat = centre.Lat + metres / 111_000 }, At);
    }

    private async Task<Viewer> Join(Role role, string? unit = null, string subject = "somebody")
    {
        var viewer = TestTown.Viewer(role, unit, subject);
        await relay.Join(viewer, null, CancellationToken.None);
        return viewer;
    }

    private async Task<JsonNode> Snapshot(Role role, string? unit = null) =>
        Read(await relay.Join(TestTown.Viewer(role, unit), null, CancellationToken.None));

    private void Tell(params object[] changes) => relay.Take(new FeedSlice(null,
    [
        new Frame(1, ++sequence, At, Some<WorkerView>(changes), null, Some<IncidentSummary>(changes)),
    ]));

    private static T[]? Some<T>(object[] changes) => changes.OfType<T>().ToArray() is { Length: > 0 } some ? some : null;

    private JsonNode Next(Viewer viewer)
    {
        var push = relay.Next(viewer)!.Value;
        Assert.Equal("frame", push.Method);
        return Read(push.Document);
    }
}
