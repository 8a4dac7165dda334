using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Tests.Units;

/// <summary>People come to their posts and leave them. A service of their own: what is on duty takes the work of every other test.</summary>
public sealed class PostTests : IAsyncLifetime
{
    private const string Agency = "agency/jiaotong";
    private const string Crew = "jiaotong-a1";

    private TestServer server = null!;
    private Api leader = null!;

    private IReadOnlyList<Post> Posts => server.Town.Definition.CommandRoom.Posts;

    public async Task InitializeAsync()
    {
        server = await TestServer.Start();
        leader = await server.As("shiftLeader", "the-leader");
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Who_comes_is_given_what_waits_and_after_a_restart_still_is()
    {
        var desk = At(Desk.Intake)[0];
        var first = await Reported();
        var itself = await server.As("operator", desk.Id);
        var come = (await itself.Post($"/api/v1/posts/{desk.Id}/on-duty", null)).Expect(200);
        Assert.Equal((desk.Id, "commandroom", true), ((string?)come["post"], (string?)come["unit"], (bool)come["onDuty"]!));
        Assert.Equal(desk.Id, (string?)await WorkedOnBy(first));

        var data = server.Data;
        await server.Stop();
        server = await TestServer.Start(data);
        (itself, leader) = (await server.As("operator", desk.Id), await server.As("shiftLeader", "the-leader"));
        (await itself.Post($"/api/v1/incidents/{first}/accept", null, ServerFixture.Key())).Expect(200);
        Assert.Equal(desk.Id, (string?)await WorkedOnBy(await Reported()));
    }

    [Fact]
    public async Task What_a_post_has_in_hand_when_it_is_left_goes_to_a_colleague()
    {
        var desks = At(Desk.Intake);
        await On(desks[0].Id);
        var incident = await Reported();
        Assert.Equal(desks[0].Id, await WorkedOnBy(incident));
        await On(desks[1].Id);

        var left = (await leader.Post($"/api/v1/posts/{desks[0].Id}/off-duty", null)).Expect(200);

        Assert.False((bool)left["onDuty"]!);
        Assert.Equal((incident, "backInQueue"), ((string?)left["inHand"]![0]!["incident"], (string?)left["inHand"]![0]!["next"]));
        Assert.Equal(desks[1].Id, await WorkedOnBy(incident, not: desks[0].Id));
        Assert.Empty((await leader.Post($"/api/v1/posts/{desks[0].Id}/off-duty", null)).Expect(200)["inHand"]!.AsArray());
    }

    [Fact]
    public async Task Who_leads_a_zone_is_told_of_what_a_post_has_in_hand_as_far_as_it_is_in_sight()
    {
        var desk = At(Desk.Intake)[0];
        await On(desk.Id);
        var incident = await Reported();
        await WorkedOnBy(incident);
        var ofZone = await server.As("shiftLeader", "zone-leader", $"zone/{server.Town.Definition.Grids[0].Zone}");

        Assert.Empty((await ofZone.Post($"/api/v1/posts/{desk.Id}/on-duty", null)).Expect(200)["inHand"]!.AsArray());
        Assert.Equal(incident, (string?)(await leader.Post($"/api/v1/posts/{desk.Id}/on-duty", null)).Expect(200)["inHand"]![0]!["incident"]);
        Assert.Empty((await ofZone.Post($"/api/v1/posts/{desk.Id}/off-duty", null)).Expect(200)["inHand"]!.AsArray());
    }

    [Fact]
    public async Task A_crew_finishes_on_the_scene_and_gives_back_what_it_was_only_sent_to()
    {
        var officer = await server.As("agencyOfficer", Crew, Agency);
        (await officer.Post($"/api/v1/posts/{Crew}/on-duty", null)).Expect(200);
        var incident = await Sent();
        Assert.Equal("backInQueue", await Leave(officer));

        (await officer.Post($"/api/v1/posts/{Crew}/on-duty", null)).Expect(200);
        await WorkedOnBy(incident, Agency);
        (await officer.Post($"/api/v1/incidents/{incident}/arrive", null, ServerFixture.Key())).Expect(200);
        Assert.Equal("toFinish", await Leave(officer));
        (await officer.Post($"/api/v1/incidents/{incident}/resolve", new { summary = "Cleared", evidence = await officer.Photo() }, ServerFixture.Key())).Expect(200);
    }

    [Fact]
    public async Task The_command_room_tells_which_kind_of_desk_is_short()
    {
        await On(Posts.First(post => post.Desks is [Desk.Verify]).Id);
        for (var reports = 0; reports < 2; reports++) await Reported();

        var queue = await Queue();

        Assert.Equal((2, 0, 1), ((int)queue["waiting"]!, (int)queue["busy"]!, (int)queue["capacity"]!));
        var kinds = queue["desks"]!.AsArray().ToDictionary(kind => (string)kind!["desk"]!, kind => ((int)kind!["waiting"]!, (int)kind["capacity"]!));
        Assert.Equal(["dispatch", "intake", "lead", "verify"], kinds.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((2, 0), kinds["intake"]);
        Assert.Equal((0, 1), kinds["verify"]);
        Assert.Equal("unknownUnit", (await leader.Get($"{Town}/queues/agency/none")).ExpectProblem(404));
    }

    [Fact]
    public async Task Nobody_signs_for_a_post_but_itself_its_unit_and_who_leads_the_shift()
    {
        var desk = At(Desk.Intake)[0];
        foreach (var other in new[] { await server.As("operator", "somebody"), await server.As("inspector", desk.Id), await server.As("agencyOfficer", "x", Agency) })
            Assert.Equal("notAllowed", (await other.Post($"/api/v1/posts/{desk.Id}/on-duty", null)).ExpectProblem(403));
        (await (await server.As("agencyOfficer", "colleague", Agency)).Post($"/api/v1/posts/{Crew}/on-duty", null)).Expect(200);
        await On(desk.Id);
        Assert.Equal("unknownUnit", (await leader.Post("/api/v1/posts/none/on-duty", null)).ExpectProblem(404));
        Assert.Equal("notSignedIn", (await server.Anonymous.Post($"/api/v1/posts/{desk.Id}/on-duty", null)).ExpectProblem(401));
    }

    private string Town => $"/api/v1/towns/{server.Town.Code}";

    private Post[] At(Desk desk) => [.. Posts.Where(post => post.Desks.Contains(desk))];

    private async Task On(string post) => (await leader.Post($"/api/v1/posts/{post}/on-duty", null)).Expect(200);

    private static async Task<string?> Leave(Api officer) =>
        (string?)(await officer.Post($"/api/v1/posts/{Crew}/off-duty", null)).Expect(200)["inHand"]![0]!["next"];

    private async Task<JsonNode> Queue(string unit = "commandroom") => (await leader.Get($"{Town}/queues/{unit}")).Expect(200);

    // Work is given on the unit's own turn, a moment after; every frame of the town is a chance to look again.
    private async Task<string?> WorkedOnBy(string incident, string unit = "commandroom", string? not = null)
    {
        await using var viewer = await Live.LiveClient.Connect(server.Url, await server.Token("inspector", "waiting"), messagePack: false);
        await viewer.Join(server.Town.Code);
        while (true)
        {
            var by = (await Queue(unit))["onDuty"]!.AsArray().FirstOrDefault(post => (string?)post!["incident"] == incident);
            if ((string?)by?["id"] is { } post && post != not) return post;
            await viewer.Next();
        }
    }

    private async Task<string> Reported() => (string)(await leader.Post(
        "/api/v1/incidents", new { channel = "hotline", description = "A lane is blocked", address = "somewhere" }, ServerFixture.Key())).Expect(201)["id"]!;

    private async Task<string> Sent()
    {
        var incident = await Reported();
        foreach (var (command, body) in new (string, object?)[]
        {
            ("accept", null),
            ("triage", new { category = "fire-safety", route = new { kind = "platform", platform = "LawEnforcement", agency = "jiaotong" } }),
            ("dispatch", null),
        })
            (await leader.Post($"/api/v1/incidents/{incident}/{command}", body, ServerFixture.Key())).Expect(200);
        Assert.Equal(Crew, await WorkedOnBy(incident, Agency));
        return incident;
    }
}
