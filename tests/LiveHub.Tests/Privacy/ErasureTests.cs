using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.ReadModel.Feeding;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Privacy;

[Collection(ServerCollection.Name)]
public sealed class ErasureTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/incidents";

    [Fact]
    public async Task A_reporter_sees_what_is_held_and_erases_it_while_the_matter_goes_on()
    {
        var (id, receipt) = await Reported("井盖缺失 missing cover");
        var incident = await new Incident(fixture, id).OnScene();
        (await incident.Give("answer", new { to = "reporter", text = "正在处理" })).Expect(200);

        var held = (await fixture.Server.Anonymous.Get($"{receipt}/data")).Expect(200);
        Assert.Equal("井盖缺失 missing cover", (string?)held["held"]!["report"]!["description"]);
        Assert.Equal("13812345678", (string?)held["held"]!["contact"]!["phone"]);
        Assert.Equal("正在处理", (string?)held["held"]!["report"]!["answers"]![0]);
        Assert.Equal(90, (double)held["kept"]!["contactDays"]!);

        var erased = (await fixture.Server.Anonymous.Delete($"{receipt}/data")).Expect(200);
        Assert.Equal("reporter", (string?)erased["erased"]);
        Assert.Contains("goes on", (string?)erased["meaning"]!["en"], StringComparison.Ordinal);
        (await fixture.Server.Anonymous.Delete($"{receipt}/data")).Expect(200);

        var now = await incident.Now();
        Assert.Null((string?)now["description"]);
        Assert.True((bool)now["erased"]!);
        Assert.Equal("正在处理", (string?)Incident.Last(now, "reporterAnswered")["text"]);
        Assert.Equal("notFound", (await fixture.Operator.Get($"{incident.Path}/contact")).ExpectProblem(404));
        held = (await fixture.Server.Anonymous.Get($"{receipt}/data")).Expect(200);
        Assert.Null(held["held"]!["contact"]);
        Assert.Null((string?)held["held"]!["report"]!["description"]);
        (await incident.Give("resolve", new { summary = "已补装", evidence = await fixture.Photo() }, await fixture.As("agencyOfficer", "jiaotong-a1", Incident.Agency))).Expect(200);
        Assert.Equal(
            ["anonymous personalData.read done", "anonymous personalData.erase done", "anonymous personalData.erase done", "anonymous personalData.read done"],
            AuditRows.About(fixture.Server, id).Where(row => row.Contains("personalData", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_is_signed_in_does_not_read_by_a_receipt_s_code_what_is_held_about_the_reporter()
    {
        var (_, receipt) = await Reported("井盖缺失 missing cover");
        foreach (var staff in new[] { fixture.Operator, fixture.Server.Administrator })
        {
            Assert.Equal("notAllowed", (await staff.Get($"{receipt}/data")).ExpectProblem(403));
            Assert.Equal("notAllowed", (await staff.Delete($"{receipt}/data")).ExpectProblem(403));
        }

        Assert.Equal("13812345678", (string?)(await fixture.Server.Anonymous.Get($"{receipt}/data")).Expect(200)["held"]!["contact"]!["phone"]);
    }

    [Fact]
    public async Task A_reporter_s_photos_go_with_the_report_and_evidence_stays()
    {
        var own = (await fixture.Server.Anonymous.Photo())[0];
        var report = await Post("积水 flooding", ServerFixture.Key(), own);
        var incident = await new Incident(fixture, (string)report["id"]!).Closed();
        var evidence = (string)Incident.Last(await incident.Now(), "resolved")["evidence"]![0]!;
        var receipt = $"/api/v1/receipts/{(string)report["receipt"]!}";
        Assert.Equal(own, (string?)(await fixture.Server.Anonymous.Get($"{receipt}/data")).Expect(200)["held"]!["photos"]![0]!["id"]);

        (await fixture.Server.Anonymous.Delete($"{receipt}/data")).Expect(200);

        var (keys, id) = (fixture.Server.Services.GetRequiredService<IIncidentKeys>(), incident.Id);
        Assert.Equal([KeyOwner.EvidenceOf(id)], (await keys.Find([id, KeyOwner.PhotosOf(id), KeyOwner.EvidenceOf(id)])).Keys);
        Assert.Equal(404, (await fixture.Operator.Get($"/api/v1/attachments/{own}")).Status);
        Assert.Equal(200, (await fixture.Operator.Get($"/api/v1/attachments/{evidence}")).Status);
        Assert.Null((await fixture.Server.Anonymous.Get($"{receipt}/data")).Expect(200)["held"]!["photos"]);
    }

    [Fact]
    public async Task A_repeat_of_an_erased_report_brings_nothing_back()
    {
        var key = ServerFixture.Key();
        var (id, receipt) = await Reported("积水 flooding", key);
        (await fixture.Server.Anonymous.Delete($"{receipt}/data")).Expect(200);

        await Post("积水 flooding", key);

        Assert.Null((string?)(await fixture.Operator.Get($"{Path}/{id}")).Expect(200)["description"]);
        Assert.Equal("notFound", (await fixture.Operator.Get($"{Path}/{id}/contact")).ExpectProblem(404));
    }

    [Fact]
    public async Task The_administrator_erases_all_of_what_has_ended_and_its_history_stays()
    {
        var (id, _) = await Reported("噪音 noise");
        var incident = await new Incident(fixture, id).Closed();
        var before = await incident.Now();

        Assert.Equal("badField", (await Erase(id, new { })).ExpectProblem(400));
        Assert.Equal("notAllowed", (await Erase(id, new { reason = "subjectAsked" }, fixture.Operator)).ExpectProblem(403));
        Assert.Equal("all", (string?)(await Erase(id, new { reason = "subjectAsked" })).Expect(200)["erased"]);

        var after = await incident.Now();
        Assert.Null((string?)after["description"]);
        Assert.Null((string?)Incident.Last(after, "resolved")["summary"]);
        Assert.Equal(Steps(before), Steps(after));
        (await incident.Give("evaluate", new { satisfaction = 4 })).Expect(200);
    }

    [Fact]
    public async Task What_is_open_keeps_what_who_handles_it_needs()
    {
        var (id, _) = await Reported("噪音 noise");
        var incident = await new Incident(fixture, id).Accepted();
        (await incident.Give("note", new { text = "等待回复" })).Expect(200);

        Assert.Equal("wrongStep", (await Erase(id, new { reason = "subjectAsked" })).ExpectProblem(409));
        (await Erase(id, new { reason = "subjectAsked", reporterOnly = true })).Expect(200);

        var now = await incident.Now();
        Assert.Null((string?)now["description"]);
        Assert.Equal("等待回复", (string?)Incident.Last(now, "noteAdded")["text"]);
    }

    [Fact]
    public async Task What_is_typed_after_all_was_erased_is_kept_as_a_digest_and_a_repeat_still_is_one()
    {
        var (id, _) = await Reported("噪音 noise");
        var incident = await new Incident(fixture, id).Closed();
        (await Erase(id, new { reason = "subjectAsked" })).Expect(200);
        var key = ServerFixture.Key();

        (await incident.Give("reopen", new { reason = "又来了" }, await fixture.As("shiftLeader", "leader-erasure"), key)).Expect(200);
        (await incident.Give("reopen", new { reason = "又来了" }, await fixture.As("shiftLeader", "leader-erasure"), key)).Expect(200);
        Assert.Equal("keyReused", (await incident.Give("reopen", new { reason = "别的" }, await fixture.As("shiftLeader", "leader-erasure"), key)).ExpectProblem(422));

        Assert.Null((string?)Incident.Last(await incident.Now(), "reopened")["reason"]);
    }

    [Fact]
    public async Task Erased_texts_are_found_no_more_and_lists_show_none()
    {
        var (id, receipt) = await Reported("独特词 uniqueword");
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        Assert.Equal([id], await Found("uniqueword"));

        (await fixture.Server.Anonymous.Delete($"{receipt}/data")).Expect(200);

        Assert.Empty(await Found("uniqueword"));
        Assert.Equal([id], await Found(id));
    }

    private static List<string> Steps(JsonNode incident) => [.. incident["history"]!.AsArray().Select(happened => $"{happened!["version"]} {happened["type"]} {happened["at"]}")];

    private async Task<IReadOnlyList<string>> Found(string word) =>
        [.. (await fixture.Operator.Get($"{Path}?q={word}")).Expect(200)["items"]!.AsArray().Select(item => (string)item!["id"]!)];

    private Task<Answer> Erase(string id, object body, Api? by = null) =>
        (by ?? fixture.Server.Administrator).Send(new HttpRequestMessage(HttpMethod.Delete, $"{Path}/{id}/personal-data") { Content = JsonContent.Create(body) });

    private async Task<(string Id, string Receipt)> Reported(string description, string? key = null)
    {
        var reported = await Post(description, key ?? ServerFixture.Key());
        return ((string)reported["id"]!, $"/api/v1/receipts/{reported["receipt"]}");
    }

    private async Task<JsonNode> Post(string description, string key, params string[] attachments) => (await fixture.Server.Anonymous.Post(
        Path,
        new
        {
            channel = "public-app",
            category = "fire-safety",
            severity = 2,
            description,
            location = new { lon = fixture.Server.Town.Definition.Grids[0].Centre.Lon, lat = fixture.Server.Town.Definition.Grids[0].Centre.Lat },
            reporter = new { name = "王小明", phone = "13812345678" },
            attachments,
        },
        key)).Expect(201);
}
