using System.Text.Json.Nodes;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Requests;

[Collection(ServerCollection.Name)]
public sealed class ReceiptTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_reporter_follows_the_report_in_words_and_rates_it()
    {
        var reported = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(description: "Inside"), ServerFixture.Key())).Expect(201);
        var (id, path) = ((string)reported["id"]!, $"/api/v1/receipts/{reported["receipt"]}");
        var receipt = await fixture.Server.Anonymous.Get(path);
        Assert.Equal("已收到您的反映", (string?)receipt.Expect(200)["progress"]!["zh"]);
        Assert.DoesNotContain("commandroom", receipt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Inside", receipt.Text, StringComparison.Ordinal);
        Assert.Equal("wrongStep", (await fixture.Server.Anonymous.Post($"{path}/rating", new { satisfaction = 5 })).ExpectProblem(409));

        await Close(id);
        Assert.True((bool)(await fixture.Server.Anonymous.Get(path)).Expect(200)["mayRate"]!);
        Assert.Equal("badField", (await fixture.Server.Anonymous.Post($"{path}/rating", new { satisfaction = 6 })).ExpectProblem(400));
        Assert.Equal(5, (int)(await fixture.Server.Anonymous.Post($"{path}/rating", new { satisfaction = 5 })).Expect(200)["satisfaction"]!);
        Assert.Equal(5, (int)(await fixture.Server.Anonymous.Post($"{path}/rating", new { satisfaction = 5 })).Expect(200)["satisfaction"]!);
        Assert.Equal("wrongStep", (await fixture.Server.Anonymous.Post($"{path}/rating", new { satisfaction = 1 })).ExpectProblem(409));
    }

    [Fact]
    public async Task What_was_reopened_and_closed_again_is_rated_again_though_the_rating_be_the_same()
    {
        var reported = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);
        var (id, path) = ((string)reported["id"]!, $"/api/v1/receipts/{reported["receipt"]}");
        await Close(id);
        (await fixture.Server.Anonymous.Post($"{path}/rating", new { satisfaction = 2 })).Expect(200);
        await Reopen(id);
        await Close(id);
        Assert.True((bool)(await fixture.Server.Anonymous.Get(path)).Expect(200)["mayRate"]!);

        var rated = (await fixture.Server.Anonymous.Post($"{path}/rating", new { satisfaction = 2 })).Expect(200);

        Assert.Equal((2, "evaluated"), ((int?)rated["satisfaction"], (string?)rated["status"]));
    }

    [Fact]
    public async Task Who_was_refused_is_told_why()
    {
        var reported = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);
        (await fixture.Command((string)reported["id"]!, "refuse", new { reason = "已有专线处理" })).Expect(200);
        var receipt = (await fixture.Server.Anonymous.Get($"/api/v1/receipts/{reported["receipt"]}")).Expect(200);
        Assert.Equal("已有专线处理", (string?)receipt["reason"]);
    }

    [Fact]
    public async Task A_reporter_reads_the_last_answer()
    {
        var reported = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);
        Assert.Null(await Answer(reported));
        foreach (var text in new[] { "我们正在赶来", "积水已排除" })
            (await fixture.Command((string)reported["id"]!, "answer", new { to = "reporter", text })).Expect(200);
        Assert.Equal("积水已排除", await Answer(reported));

        async Task<string?> Answer(JsonNode of) => (string?)(await fixture.Server.Anonymous.Get($"/api/v1/receipts/{of["receipt"]}")).Expect(200)["answer"]?["text"];
    }

    [Fact]
    public async Task Whose_report_was_merged_follows_the_one_that_goes_on_and_sees_nothing_of_its_reporter()
    {
        var (first, second, last) = (await Reported("Reporter one"), await Reported("Reporter two"), await Reported("Reporter three"));
        (await fixture.Command((string)first["id"]!, "merge", new { into = (string)second["id"]! })).Expect(200);
        (await fixture.Command((string)second["id"]!, "merge", new { into = (string)last["id"]! })).Expect(200);
        (await fixture.Command((string)last["id"]!, "accept")).Expect(200);
        (await fixture.Command((string)last["id"]!, "answer", new { to = "reporter", text = "水泵已到" })).Expect(200);

        var answer = await fixture.Server.Anonymous.Get($"/api/v1/receipts/{first["receipt"]}");
        var receipt = answer.Expect(200);
        Assert.Equal("merged", (string?)receipt["status"]);
        Assert.Equal(("accepted", "已受理", "水泵已到"), ((string)receipt["goesOn"]!["status"]!, (string)receipt["goesOn"]!["progress"]!["zh"]!, (string)receipt["goesOn"]!["answer"]!["text"]!));
        Assert.DoesNotContain("Reporter", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((string)last["id"]!, answer.Text, StringComparison.Ordinal);

        async Task<JsonNode> Reported(string description) =>
            (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(description: description), ServerFixture.Key())).Expect(201);
    }

    [Fact]
    public async Task A_reporter_takes_the_report_back_without_signing_in()
    {
        var path = await Receipt();
        Assert.True((bool)(await fixture.Server.Anonymous.Get(path)).Expect(200)["mayWithdraw"]!);

        var taken = (await fixture.Server.Anonymous.Post($"{path}/withdrawal", new { reason = "已经清理了" })).Expect(200);

        Assert.Equal(("withdrawn", "已撤回", false), ((string?)taken["status"], (string?)taken["progress"]!["zh"], (bool)taken["mayWithdraw"]!));
        (await fixture.Server.Anonymous.Post($"{path}/withdrawal", new { reason = "已经清理了" })).Expect(200); // a repeat
        Assert.Equal("wrongStep", (await fixture.Server.Anonymous.Post($"{path}/withdrawal", new { reason = "Another" })).ExpectProblem(409));
        (await fixture.Server.Anonymous.Post($"{await Receipt()}/withdrawal", null)).Expect(200); // nobody owes a reason
        Assert.Equal("badText", (await fixture.Server.Anonymous.Post($"{await Receipt()}/withdrawal", new { reason = new string('x', 4001) })).ExpectProblem(400));
    }

    [Fact]
    public async Task What_somebody_has_in_hand_or_others_wait_for_is_not_taken_back()
    {
        var sent = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);
        await new Incident(fixture, (string)sent["id"]!).OnScene();
        await Refused($"/api/v1/receipts/{sent["receipt"]}", 409, "wrongStep");

        var (into, merged) = (await Reported(), await Reported());
        (await fixture.Command((string)merged["id"]!, "merge", new { into = (string)into["id"]! })).Expect(200);
        await fixture.Until((string)into["id"]!, incident => incident["merged"]!.AsArray().Count > 0);
        await Refused($"/api/v1/receipts/{into["receipt"]}", 409, "othersMerged");
        await Refused($"/api/v1/receipts/{merged["receipt"]}", 409, "wrongStep");

        async Task<JsonNode> Reported() => (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);
    }

    [Fact]
    public async Task A_worker_s_find_is_not_taken_back_by_whoever_has_its_receipt()
    {
        var worker = await fixture.As("gridWorker", fixture.Server.Town.Definition.Workers[7].Id);
        var found = (await worker.Post("/api/v1/incidents", fixture.Report("worker-app"), ServerFixture.Key())).Expect(201);

        await Refused($"/api/v1/receipts/{found["receipt"]}", 403, "notAllowed");
        await Refused($"/api/v1/receipts/{found["id"]}-0000000000000000", 404, "notFound");
    }

    [Fact]
    public async Task A_worker_s_find_is_not_rated_by_whoever_has_its_receipt()
    {
        var worker = await fixture.As("gridWorker", fixture.Server.Town.Definition.Workers[7].Id);
        var found = (await worker.Post("/api/v1/incidents", fixture.Report("worker-app"), ServerFixture.Key())).Expect(201);
        var receipt = $"/api/v1/receipts/{found["receipt"]}";
        await Close((string)found["id"]!);

        Assert.False((bool)(await fixture.Server.Anonymous.Get(receipt)).Expect(200)["mayRate"]!);
        Assert.Equal("notAllowed", (await fixture.Server.Anonymous.Post($"{receipt}/rating", new { satisfaction = 5 })).ExpectProblem(403));
        Assert.Equal("closed", (string?)(await fixture.Operator.Get($"/api/v1/incidents/{found["id"]}")).Expect(200)["status"]);
    }

    [Fact]
    public async Task A_receipt_cannot_be_made_of_an_id()
    {
        var reported = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);
        foreach (var code in new[] { $"{reported["id"]}", $"{reported["id"]}-0000000000000000", "x", $"{reported["receipt"]}0" })
            Assert.Equal("notFound", (await fixture.Server.Anonymous.Get($"/api/v1/receipts/{code}")).ExpectProblem(404));
    }

    private async Task Refused(string receipt, int status, string code)
    {
        if (status != 404) Assert.False((bool)(await fixture.Server.Anonymous.Get(receipt)).Expect(200)["mayWithdraw"]!);
        Assert.Equal(code, (await fixture.Server.Anonymous.Post($"{receipt}/withdrawal", null)).ExpectProblem(status));
    }

    private async Task<string> Receipt() =>
        $"/api/v1/receipts/{(await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201)["receipt"]}";

    private async Task Reopen(string incident)
    {
        var grains = fixture.Server.Services.GetRequiredService<IGrainFactory>();
        var outcome = await grains.GetIncident(incident).Handle(
            new ReopenIncident("It is back") { Id = ServerFixture.Key(), By = new Caller("lead-1", Role.ShiftLeader), At = fixture.Server.Now });
        Assert.Null(outcome.Refusal);
    }

    private async Task Close(string incident)
    {
        var worker = fixture.Server.Town.Definition.Workers[6].Id;
        var phone = await fixture.Server.As("gridWorker", worker);
        (await phone.Post($"/api/v1/workers/{worker}/on-duty", new { location = fixture.InFirstGrid })).Expect(200);
        if ((string?)(await fixture.Operator.Get($"/api/v1/incidents/{incident}")).Expect(200)["status"] == "reported")
            (await fixture.Command(incident, "accept")).Expect(200);
        (await fixture.Command(incident, "take", by: phone)).Expect(200);
        (await fixture.Command(incident, "arrive", by: phone)).Expect(200);
        (await fixture.Command(incident, "resolve", new { summary = "Cleared", evidence = await fixture.Photo() }, by: phone)).Expect(200);
        if ((string?)(await fixture.Operator.Get($"/api/v1/incidents/{incident}")).Expect(200)["status"] == "resolved")
            (await fixture.Command(incident, "verify", new { method = "photo" })).Expect(200);
        if ((string?)(await fixture.Operator.Get($"/api/v1/incidents/{incident}")).Expect(200)["status"] == "verified")
            (await fixture.Command(incident, "close")).Expect(200);
        (await phone.Post($"/api/v1/workers/{worker}/off-duty", null)).Expect(200);
    }
}
