using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Incidents;

[Collection(ServerCollection.Name)]
public sealed class CommandTests(ServerFixture fixture)
{
    private string Worker => fixture.Server.Town.Definition.Workers[0].Id;

    [Fact]
    public async Task A_command_answers_with_the_new_state()
    {
        var incident = await fixture.Reported();
        var accepted = (await fixture.Command(incident, "accept")).Expect(200);
        Assert.Equal("accepted", (string?)accepted["status"]);
        Assert.Equal("op-tests", (string?)accepted["history"]!.AsArray()[^1]!["by"]);
    }

    [Fact]
    public async Task A_command_repeated_under_its_key_does_nothing_twice()
    {
        var (incident, key) = (await fixture.Reported(), ServerFixture.Key());
        var first = (await fixture.Command(incident, "note", new { text = "Seen" }, key: key)).Expect(200);
        var again = (await fixture.Command(incident, "note", new { text = "Seen" }, key: key)).Expect(200);
        Assert.Equal((int)first["version"]!, (int)again["version"]!);
        Assert.Equal("keyReused", (await fixture.Command(incident, "note", new { text = "Other" }, key: key)).ExpectProblem(422));
    }

    [Fact]
    public async Task A_state_that_does_not_allow_it_is_told_with_the_refusal()
    {
        var incident = await fixture.Reported();
        var answer = await fixture.Command(incident, "close");
        Assert.Equal("wrongStep", answer.ExpectProblem(409));
        Assert.Equal("reported", (string?)answer.Json!["incident"]!["status"]);
    }

    [Fact]
    public async Task A_stale_version_is_refused()
    {
        var incident = await fixture.Reported();
        (await fixture.Command(incident, "accept", ifMatch: 1)).Expect(200);
        Assert.Equal("staleVersion", (await fixture.Command(incident, "note", new { text = "x" }, ifMatch: 1)).ExpectProblem(412));
    }

    [Fact]
    public async Task A_role_that_may_not_is_refused()
    {
        var incident = await fixture.Reported();
        Assert.Equal("notAllowed", (await fixture.Command(incident, "accept", by: fixture.Server.Administrator)).ExpectProblem(403));
        Assert.Equal("notSignedIn", (await fixture.Command(incident, "accept", by: fixture.Server.Anonymous)).ExpectProblem(401));
    }

    [Fact]
    public async Task What_a_command_needs_is_told_by_field()
    {
        var incident = await fixture.Reported();
        Assert.Equal("badText", (await fixture.Command(incident, "refuse")).ExpectProblem(400));
        Assert.Equal("badField", (await fixture.Command(incident, "verify", new { })).ExpectProblem(400));
        var unknown = await fixture.Command(incident, "verify", new { method = "byGuess" });
        Assert.Equal("badJson", unknown.ExpectProblem(400));
        Assert.Contains("callBack", unknown.Text, StringComparison.Ordinal);
        Assert.Equal("badJson", (await fixture.Command(incident, "accept", new { reason = "not a field of accept" })).ExpectProblem(400));
    }

    [Fact]
    public async Task A_severity_of_its_own_needs_a_reason_which_the_history_keeps()
    {
        var incident = await (await fixture.Incident()).Accepted();
        Assert.Equal("badText", (await incident.Give("triage", new { category = "environment", severity = 1 })).ExpectProblem(400));
        var triaged = (await incident.Give("triage", new { category = "environment", severity = 1, reason = "Children are in it" })).Expect(200);
        Assert.Equal("Children are in it", (string?)Incident.Last(triaged, "triaged")["reason"]);
    }

    [Fact]
    public async Task A_command_that_is_none_is_told_which_there_are()
    {
        var answer = await fixture.Command(await fixture.Reported(), "frobnicate");
        Assert.Equal("notFound", answer.ExpectProblem(404));
        Assert.Contains("accept", (string)answer.Json!["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-incident")]
    [InlineData("000000000-00000000000000000000000000")]
    public async Task An_incident_that_is_not_there_is_not_found(string incident)
    {
        Assert.Equal("notFound", (await fixture.Command(incident, "accept")).ExpectProblem(404));
        Assert.Equal("notFound", (await fixture.Operator.Get($"/api/v1/incidents/{incident}")).ExpectProblem(404));
    }

    [Fact]
    public async Task A_report_in_the_town_under_an_unused_id_is_not_found()
    {
        var incident = $"{fixture.Server.Town.Code}-00000000000000000000000000";
        Assert.Equal("notFound", (await fixture.Command(incident, "accept")).ExpectProblem(404));
    }

    [Fact]
    public async Task A_worker_handles_an_own_find_on_the_spot()
    {
        var worker = await fixture.Server.As("gridWorker", Worker);
        (await worker.Post($"/api/v1/workers/{Worker}/on-duty", new { location = fixture.InFirstGrid })).Expect(200);
        var incident = (string)(await worker.Post("/api/v1/incidents", fixture.Report("worker-app"), ServerFixture.Key())).Expect(201)["id"]!;
        if ((string?)(await worker.Get($"/api/v1/incidents/{incident}")).Expect(200)["status"] == "reported") await fixture.Command(incident, "accept");

        (await fixture.Command(incident, "take", by: worker)).Expect(200);
        var other = await fixture.Reported();
        await fixture.Command(other, "accept");
        Assert.Equal("busy", (await fixture.Command(other, "take", by: worker)).ExpectProblem(409));

        (await fixture.Command(incident, "arrive", by: worker)).Expect(200);
        Assert.Equal("evidenceMissing", (await fixture.Command(incident, "resolve", new { summary = "Cleared" }, by: worker)).ExpectProblem(400));
        var resolved = (await fixture.Command(incident, "resolve", new { summary = "Cleared", evidence = Incident.Photo }, by: worker)).Expect(200);
        Assert.Equal("Cleared", (string?)History(resolved, "resolved")["summary"]); // by the rule of samples it may be closed by now
        Assert.Equal(Worker, (string?)History(resolved, "taken")["assignee"]);
    }

    private static JsonNode History(JsonNode incident, string type) =>
        incident["history"]!.AsArray().Single(happened => (string?)happened!["type"] == type)!;
}
