using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Incidents;

/// <summary>The commands that turn an incident off the straight way, as the API offers them.</summary>
[Collection(ServerCollection.Name)]
public sealed class DetourCommandTests(ServerFixture fixture)
{
    private static readonly string[] Partners = ["agency/chengguan", "agency/gongan"];

    private Task<Api> Officer => fixture.As("agencyOfficer", "jiaotong-a1", Incident.Agency);

    private Task<Api> Leader => fixture.As("shiftLeader", "leader-a");

    [Fact]
    public async Task A_wrong_dispatch_comes_back_and_after_the_second_time_the_shift_leader_names_the_unit()
    {
        var incident = await (await fixture.Incident()).Sent();
        Assert.True((bool)(await incident.Give("return", new { reason = "Not ours" }, await Officer)).Expect(200)["gone"]!);
        var returned = await incident.Now();
        Assert.Equal("commandroom", (string?)returned["owner"]);
        Assert.Equal("Not ours", (string?)Incident.Last(returned, "returned")["reason"]);

        (await incident.Give("dispatch", new { unit = "agency/chengguan" })).Expect(200);
        (await incident.Give("return", new { reason = "Nor ours" }, await fixture.As("agencyOfficer", "chengguan-a1", "agency/chengguan"))).Expect(200);
        Assert.Equal("leaderDecides", (await incident.Give("dispatch", new { unit = "agency/anjian" })).ExpectProblem(403));
        Assert.Equal("agency/anjian", (string?)(await incident.Give("dispatch", new { unit = "agency/anjian" }, await Leader)).Expect(200)["owner"]);
    }

    [Fact]
    public async Task A_case_handed_over_has_a_numbered_notice()
    {
        var incident = await (await fixture.Incident()).Sent();
        var transferred = (await incident.Give("transfer", new { unit = "agency/chengguan", reason = "Stalls are theirs" }, await Officer)).Expect(200);
        Assert.Matches(@"^\d{4}-\d{4}$", (string)Incident.Last(transferred, "transferred")["notice"]!);
    }

    [Fact]
    public async Task A_department_is_named_by_the_county_centre_alone()
    {
        var incident = await (await fixture.Incident()).Sent();
        var department = new { unit = "department/xian-shuili", reason = "The river is the county's" };
        Assert.Equal("notAllowed", (await incident.Give("transfer", department, await Officer)).ExpectProblem(403));
        Assert.Equal("notAllowed", (await incident.Give("dispatch", new { department.unit })).ExpectProblem(403));

        Assert.True((bool)(await incident.Give("escalate", new { department.reason }, await Officer)).Expect(200)["gone"]!);
        var county = await fixture.As("countyOfficer", "county-1", "county");
        Assert.Equal(department.unit, (string?)(await incident.Give("dispatch", new { department.unit }, county)).Expect(200)["owner"]);
        var its = await fixture.As("countyOfficer", "xian-shuili-1", department.unit);
        Assert.Equal("notAllowed", (await incident.Give("dispatch", new { unit = "department/xian-gongan" }, its)).ExpectProblem(403));
    }

    [Fact]
    public async Task It_is_taken_from_one_and_waits_for_another()
    {
        var incident = await (await fixture.Incident()).OnScene();
        var reassigned = (await incident.Give("reassign", new { to = "jiaotong-b1", reason = "Fell ill" })).Expect(200);
        Assert.Null(reassigned["assignee"]);
        Assert.Equal("jiaotong-b1", (string?)Incident.Last(reassigned, "reassigned")["to"]);
        Assert.Equal("unknownWorker", (await incident.Give("reassign", new { to = "nobody", reason = "x" })).ExpectProblem(400));
    }

    [Fact]
    public async Task A_worker_who_cannot_come_declines()
    {
        var grid = fixture.Server.Town.Definition.Grids[0].Code;
        var worker = fixture.Server.Town.Definition.Workers.First(known => known.HomeGrid == grid).Id;
        var phone = await fixture.As("gridWorker", worker);
        (await phone.Post($"/api/v1/workers/{worker}/on-duty", null)).Expect(200);
        var incident = await (await fixture.Incident()).Accepted();
        (await incident.Give("triage", new { category = "cleaning-order" })).Expect(200);
        await fixture.Until(incident.Id, now => (string?)now["assignee"] == worker);

        var declined = (await incident.Give("decline", new { reason = "A puncture" }, phone)).Expect(200);
        Assert.Equal("A puncture", (string?)Incident.Last(declined, "declined")["reason"]);
        (await phone.Post($"/api/v1/workers/{worker}/off-duty", null)).Expect(200);
    }

    [Fact]
    public async Task A_grid_leader_speaks_for_the_own_grid_and_for_no_other()
    {
        var grids = fixture.Server.Town.Definition.Grids;
        var incident = await (await fixture.Incident()).Accepted();
        Assert.Equal($"grid/{grids[0].Code}", (string?)(await incident.Give("triage", new { category = "cleaning-order" })).Expect(200)["owner"]);
        var (own, other) = (await fixture.As("gridLeader", "head-0", $"grid/{grids[0].Code}"), await fixture.As("gridLeader", "head-1", $"grid/{grids[1].Code}"));
        Assert.Equal("notFound", (await incident.Give("return", new { reason = "Too big for a grid" }, other)).ExpectProblem(404));
        Assert.Equal("commandroom", (string?)(await incident.Give("return", new { reason = "Too big for a grid" }, own)).Expect(200)["owner"]);
    }

    [Fact]
    public async Task It_turns_out_to_be_something_else_somewhere_else()
    {
        var incident = await (await fixture.Incident()).Sent();
        var reclassified = (await incident.Give("reclassify", new { category = "traffic-safety", severity = 1, reason = "Two cars are in it" }, await Officer)).Expect(200);
        Assert.Equal(("traffic-safety", 1), ((string)reclassified["category"]!, (int)reclassified["severity"]!));
        Assert.Equal("unknownCategory", (await incident.Give("reclassify", new { category = "nonsense", reason = "x" }, await Officer)).ExpectProblem(400));

        var address = fixture.Server.Town.Definition.Addresses[0];
        var relocated = (await incident.Give("relocate", new { address = address.Text, reason = "The other end of the street" }, await Officer)).Expect(200);
        Assert.Equal(address.Grid, (string?)relocated["place"]!["grid"]);
        Assert.Equal(address.Point.Lon, (double)relocated["place"]!["point"]!["lon"]!);
    }

    [Fact]
    public async Task Partners_act_with_the_owner_who_alone_resolves()
    {
        var incident = await (await fixture.Incident()).OnScene();
        var partner = await fixture.As("agencyOfficer", "chengguan-a1", "agency/chengguan");
        var called = (await incident.Give("assist", new { units = Partners, reason = "Barriers and a cordon" }, await Officer)).Expect(200);
        Assert.Equal(["called", "called"], called["partners"]!.AsArray().Select(one => (string?)one!["stage"]));
        (await incident.Give("support", new { stage = "taken" }, partner)).Expect(200);
        Assert.Equal("takenBySomeoneElse", (await incident.Give("resolve", new { summary = "Done", evidence = await fixture.Photo() }, partner)).ExpectProblem(409));
        Assert.Equal("partnersAtWork", (await incident.Give("resolve", new { summary = "Done", evidence = await fixture.Photo() }, await Officer)).ExpectProblem(409));
        Assert.Equal("badText", (await incident.Give("support", new { stage = "done" }, partner)).ExpectProblem(400));
        (await incident.Give("support", new { stage = "done", summary = "Barriers stand" }, partner)).Expect(200);
        Assert.Equal("resolved", (string?)(await incident.Give("resolve", new { summary = "Done", evidence = await fixture.Photo() }, await Officer)).Expect(200)["status"]);
    }

    [Fact]
    public async Task The_clock_stops_when_a_leader_approves()
    {
        var (incident, until) = (await (await fixture.Incident()).Sent(), fixture.Server.Now.AddDays(3));
        var asked = (await incident.Give("suspend", new { until, reason = "A part is on its way" }, await Officer)).Expect(200);
        Assert.Equal("suspension", (string?)asked["request"]!["kind"]);
        Assert.Equal("notAllowed", (await incident.Give("answer", new { to = "request", text = "Yes", approve = true })).ExpectProblem(403));
        var approved = (await incident.Give("answer", new { to = "request", text = "Yes", approve = true }, await Leader)).Expect(200);
        Assert.Equal(until, (DateTimeOffset)approved["suspension"]!["until"]!);
        Assert.DoesNotContain(approved["links"]!.AsArray(), link => (string?)link!["command"] == "take");
        Assert.Contains(approved["links"]!.AsArray(), link => (string?)link!["command"] == "resume");
        Assert.DoesNotContain(asked["links"]!.AsArray(), link => (string?)link!["command"] is "resume" or "support");
        Assert.Equal("suspended", (await incident.Give("take", by: await Officer)).ExpectProblem(409));
        Assert.Null((await incident.Give("resume", new { reason = "It came" }, await Officer)).Expect(200)["suspension"]);
    }

    [Fact]
    public async Task More_time_is_asked_for_and_not_given()
    {
        var incident = await (await fixture.Incident()).Accepted();
        (await incident.Give("triage", new { category = "environment" })).Expect(200);
        (await incident.Give("dispatch", new { unit = "agency/huanbao" })).Expect(200);
        var officer = await fixture.As("agencyOfficer", "huanbao-1", "agency/huanbao");
        (await incident.Give("extend", new { days = 5, reason = "The laboratory is slow" }, officer)).Expect(200);
        Assert.Null((await incident.Give("answer", new { to = "request", text = "Ask again on Friday", approve = false }, await Leader)).Expect(200)["request"]);
        Assert.Equal("outOfRange", (await incident.Give("extend", new { days = 900, reason = "x" }, officer)).ExpectProblem(400));
    }

    [Fact]
    public async Task A_push_by_an_inspector_wants_a_reply()
    {
        var incident = await (await fixture.Incident()).Sent();
        var inspector = await fixture.As("inspector", "inspector-1");
        (await incident.Give("supervise", new { replyBy = fixture.Server.Now.AddHours(2), reason = "Three calls already" }, inspector)).Expect(200);
        Assert.Equal("outOfRange", (await incident.Give("supervise", new { replyBy = fixture.Server.Now.AddHours(-2), reason = "x" }, inspector)).ExpectProblem(400));
        (await incident.Give("answer", new { to = "supervision", text = "On our way" }, await Officer)).Expect(200);
        Assert.Equal("nothingAsked", (await incident.Give("answer", new { to = "supervision", text = "Again" }, await Officer)).ExpectProblem(409));
    }

    [Fact]
    public async Task Danger_to_life_is_handed_over_to_an_emergency_service()
    {
        var incident = await fixture.Incident();
        Assert.Equal("120", (string?)(await incident.Give("handOver", new { service = "120" })).Expect(200)["emergencyService"]);
        Assert.Equal("outOfRange", (await incident.Give("handOver", new { service = "911" })).ExpectProblem(400));
    }

    [Fact]
    public async Task What_was_closed_too_early_is_a_case_again()
    {
        var incident = await (await fixture.Incident()).Closed();
        Assert.Equal("notAllowed", (await incident.Give("reopen", new { reason = "It smells again" })).ExpectProblem(403));
        Assert.Equal("accepted", (string?)(await incident.Give("reopen", new { reason = "It smells again" }, await Leader)).Expect(200)["status"]);
    }

    [Fact]
    public async Task Repeats_and_stale_versions_are_told_apart_for_detours_too()
    {
        var (incident, key) = (await (await fixture.Incident()).Sent(), ServerFixture.Key());
        var version = (int)(await incident.Now())["version"]!;
        Assert.Equal("staleVersion", (await incident.Give("return", new { reason = "Not ours" }, await Officer, ifMatch: version - 1)).ExpectProblem(412));
        var first = (await incident.Give("return", new { reason = "Not ours" }, await Officer, key, version)).Expect(200);
        var again = (await incident.Give("return", new { reason = "Not ours" }, await Officer, key, version)).Expect(200);
        Assert.True(JsonNode.DeepEquals(first["history"], again["history"]));
        Assert.Equal("keyReused", (await incident.Give("return", new { reason = "Other" }, await Officer, key)).ExpectProblem(422));
    }

    [Theory]
    [InlineData("suspend", "{\"reason\":\"x\"}", "until", "badField")]
    [InlineData("suspend", "{\"until\":\"tomorrow\",\"reason\":\"x\"}", "until", "badJson")]
    [InlineData("extend", "{\"reason\":\"x\"}", "days", "badField")]
    [InlineData("extend", "{\"days\":\"5\"}", "days", "badJson")]
    [InlineData("supervise", "{\"reason\":\"x\"}", "replyBy", "badField")]
    [InlineData("answer", "{\"text\":\"x\"}", "to", "badField")]
    [InlineData("answer", "{\"to\":\"everybody\",\"text\":\"x\"}", "to", "badJson")]
    [InlineData("assist", "{\"units\":\"agency/gongan\"}", "units", "badJson")]
    [InlineData("assist", "{\"units\":[\"agency/gongan\",null],\"reason\":\"x\"}", "units[1]", "badText")]
    [InlineData("support", "{\"stage\":\"asleep\"}", "stage", "badJson")]
    [InlineData("relocate", "{\"reason\":\"x\"}", "location", "badField")]
    [InlineData("relocate", "{\"location\":{\"lon\":999,\"lat\":30},\"reason\":\"x\"}", "location.lon", "badField")]
    [InlineData("transfer", "{\"reason\":\"x\"}", "unit", "badText")]
    [InlineData("resolve", "{\"summary\":\"x\",\"evidence\":[\"a\",\"\"]}", "evidence[1]", "badText")]
    [InlineData("decline", "{\"reason\":\"a\\u0000b\"}", "reason", "badText")]
    [InlineData("close", "{\"linkedSeen\":\"yes\"}", "linkedSeen", "badJson")]
    [InlineData("link", "{\"into\":\"x\"}", "into", "badJson")]
    public async Task A_wrong_field_is_named_with_what_it_should_be(string command, string body, string field, string code)
    {
        var answer = await fixture.Operator.PostText($"/api/v1/incidents/{await fixture.Reported()}/{command}", body);
        Assert.Equal(code, answer.ExpectProblem(400));
        Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
    }
}
