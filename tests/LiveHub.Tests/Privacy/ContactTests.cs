using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Privacy;

[Collection(ServerCollection.Name)]
public sealed class ContactTests(ServerFixture fixture)
{
    private static readonly string[] Partners = ["agency/chengguan"];

    [Fact]
    public async Task A_contact_is_shown_to_who_handles_the_case_and_each_read_is_in_the_audit()
    {
        var incident = await (await Reported()).OnScene();

        var shown = (await fixture.Operator.Get(Contact(incident))).Expect(200);
        Assert.Equal(("王小明", "13812345678"), ((string?)shown["name"], (string?)shown["phone"]));
        (await (await Officer("jiaotong")).Get(Contact(incident))).Expect(200);
        Assert.Equal("notFound", (await (await Officer("chengguan")).Get(Contact(incident))).ExpectProblem(404)); // out of sight
        Assert.Equal("notAllowed", (await (await fixture.As("gridWorker", AtHome())).Get(Contact(incident))).ExpectProblem(403));
        foreach (var role in new[] { "inspector", "planner", "administrator" })
            Assert.Equal("notAllowed", (await (await fixture.As(role, $"{role}-contact")).Get(Contact(incident))).ExpectProblem(403));
        (await fixture.Server.Anonymous.Get(Contact(incident))).Expect(401);

        Assert.Equal(
            ["op-tests contact.read done", "jiaotong-a1 contact.read done", $"{AtHome()} contact.read notAllowed"],
            AuditRows.About(fixture.Server, incident.Id).Where(row => row.Contains("contact.read", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_partner_in_joint_action_sees_it_too()
    {
        var incident = await (await Reported()).OnScene();
        (await incident.Give("assist", new { units = Partners, reason = "联动" }, await Officer("jiaotong"))).Expect(200);

        (await (await Officer("chengguan")).Get(Contact(incident))).Expect(200);
    }

    [Fact]
    public async Task When_it_is_closed_the_command_room_may_still_ask_the_reporter_and_nobody_after_that()
    {
        var incident = await (await Reported()).Closed();

        Assert.Equal("notAllowed", (await (await Officer("jiaotong")).Get(Contact(incident))).ExpectProblem(403));
        (await fixture.Operator.Get(Contact(incident))).Expect(200);
        (await incident.Give("evaluate", new { satisfaction = 5 })).Expect(200);
        Assert.Equal("notAllowed", (await fixture.Operator.Get(Contact(incident))).ExpectProblem(403));
    }

    [Fact]
    public async Task Without_a_contact_there_is_nothing_to_show() =>
        Assert.Equal("notFound", (await fixture.Operator.Get(Contact(await fixture.Incident()))).ExpectProblem(404));

    [Fact]
    public async Task A_repeat_neither_replaces_a_contact_nor_adds_one()
    {
        var (first, second) = (ServerFixture.Key(), ServerFixture.Key());
        var incident = await Reported(first);
        await fixture.Operator.Post("/api/v1/incidents", Report("another", "13900000009"), first);
        Assert.Equal("王小明", (string?)(await fixture.Operator.Get(Contact(incident))).Expect(200)["name"]);

        var bare = new Incident(fixture, (string)(await fixture.Operator.Post("/api/v1/incidents", Report(null, null), second)).Expect(201)["id"]!);
        Assert.Equal("keyReused", (await fixture.Operator.Post("/api/v1/incidents", Report("another", "13900000009"), second)).ExpectProblem(422));
        Assert.Equal("notFound", (await fixture.Operator.Get(Contact(bare))).ExpectProblem(404));
    }

    private static string Contact(Incident incident) => $"{incident.Path}/contact";

    // Sees the incident, which lies in the own grid, and does not handle it.
    private string AtHome() => fixture.Server.Town.Definition.Workers.First(worker => worker.HomeGrid == fixture.Server.Town.Definition.Grids[0].Code).Id;

    private Task<Api> Officer(string agency) => fixture.As("agencyOfficer", $"{agency}-a1", $"agency/{agency}");

    private async Task<Incident> Reported(string? key = null) =>
        new(fixture, (string)(await fixture.Operator.Post("/api/v1/incidents", Report("王小明", "13812345678"), key ?? ServerFixture.Key())).Expect(201)["id"]!);

    private object Report(string? name, string? phone) => new
    {
        channel = "hotline",
        category = "fire-safety",
        severity = 2,
        description = "通道被占",
        location = new { lon = fixture.Server.Town.Definition.Grids[0].Centre.Lon, lat = fixture.Server.Town.Definition.Grids[0].Centre.Lat },
        reporter = new { name, phone },
    };
}
