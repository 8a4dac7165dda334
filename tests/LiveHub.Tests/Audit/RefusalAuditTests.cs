using System.Net.Http.Headers;
using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Tests.Audit;

/// <summary>What was tried and refused is recorded too, and a flood of it fills nothing.</summary>
public sealed class RefusalAuditTests
{
    private const string Secret = "a-token-that-nobody-ever-made";

    [Fact]
    public async Task A_flood_without_a_good_token_leaves_two_rows_and_no_token()
    {
        var server = await TestServer.Start();
        using (var guesser = server.Client(Secret))
            for (var i = 0; i < 50; i++)
                (await new Api(guesser).Get("/api/v1/incidents")).ExpectProblem(401);
        await server.Stop(); // the rest of the minute is told at the end

        await using var later = await TestServer.Start(server.Data);

        var rows = (await later.Audit()).Where(row => row.Outcome == "notSignedIn").ToArray();
        Assert.Equal([1, 49], rows.Select(row => row.Times));
        Assert.All(rows, row => Assert.Equal(("anonymous", "127.0.0.1", "GET /api/v1/incidents"), (row.Actor, row.From, row.Action)));
        Assert.DoesNotContain(await later.Audit(), row => row.Json.ToJsonString().Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_that_may_not_is_recorded_with_what_it_tried()
    {
        await using var server = await TestServer.Start();
        var planner = await server.As("planner", "planner-1");

        (await planner.Get("/api/v1/tokens")).ExpectProblem(403);
        (await planner.Get("/api/v1/audit")).ExpectProblem(403);
        (await planner.Get($"/api/v1/towns/{server.Town.Code}/handovers")).ExpectProblem(403);

        var rows = (await server.Audit("actor=planner-1")).ToArray();
        Assert.Equal(["GET /api/v1/tokens/", "GET /api/v1/audit/", "GET /api/v1/towns/{code}/handovers/"], rows.Select(row => row.Action));
        Assert.All(rows, row => Assert.Equal(("planner", "notAllowed", 1), (row.Role, row.Outcome, row.Times)));
    }

    [Fact]
    public async Task What_is_another_town_s_is_recorded_as_not_allowed_though_the_caller_hears_that_it_is_not_there()
    {
        await using var server = await TestServer.Start(null, $"--GOVGRID_TOWN={Two()}");
        var worker = await server.As("gridWorker", "w001", town: "330109013");
        var other = GovGrid.Incidents.IncidentId.Of("990101100", "anonymous", "key");

        (await worker.Get("/api/v1/towns/990101100")).ExpectProblem(404);
        (await worker.Get($"/api/v1/incidents/{other}")).ExpectProblem(404);
        (await worker.Post($"/api/v1/incidents/{other}/accept", null, ServerFixture.Key())).ExpectProblem(404);
        (await worker.Get("/api/v1/towns/999999999")).ExpectProblem(404);
        await using var viewer = await LiveClient.Connect(server.Url, await server.Token("gridWorker", "w001", town: "330109013"), messagePack: false);
        await Assert.ThrowsAsync<HubException>(() => viewer.Join("990101100"));

        Assert.Equal(
            [("GET /api/v1/towns/{code}", "notAllowed"), ("GET /api/v1/incidents/{id}", "notAllowed"), ("incident.accept", "attempted"), ("incident.accept", "notAllowed"), ("hub.join", "notAllowed")],
            (await server.Audit("actor=w001")).Select(row => (row.Action, row.Outcome)));
    }

    [Fact]
    public async Task A_change_that_another_site_may_have_sent_is_recorded()
    {
        await using var server = await TestServer.Start();
        var signedIn = await server.Anonymous.Post("/api/v1/session", new { token = await server.Token("operator", "op-cross") });
        using var forged = new HttpRequestMessage(HttpMethod.Delete, "/api/v1/session");
        forged.Headers.Add("Cookie", Assert.Single(signedIn.Headers.GetValues("Set-Cookie")).Split(';')[0]);

        (await server.Anonymous.Send(forged)).ExpectProblem(403);

        Assert.Contains(await server.Audit("actor=op-cross"), row => (row.Action, row.Outcome) == ("session.signOut", "crossSite"));
    }

    [Fact]
    public async Task Sign_ins_that_fail_and_those_that_come_too_often_are_recorded()
    {
        await using var server = await TestServer.Start(null, "--RateLimits:signIn=2");
        for (var i = 0; i < 2; i++) (await server.Anonymous.Post("/api/v1/session", new { token = Secret })).ExpectProblem(401);
        for (var i = 0; i < 2; i++) (await server.Anonymous.Post("/api/v1/session", new { token = Secret })).ExpectProblem(429);

        var rows = await server.Audit("action=session.signIn");

        Assert.Equal(["notSignedIn", "tooMany"], rows.Select(row => row.Outcome));
        Assert.DoesNotContain(rows, row => row.Json.ToJsonString().Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forged_line_to_the_hub_is_recorded()
    {
        await using var server = await TestServer.Start();
        using var client = server.Client(null);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/hubs/live/negotiate?negotiateVersion=1&access_token={Secret}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        (await new Api(client).Send(request)).ExpectProblem(401);

        var row = Assert.Single(await server.Audit(), row => row.Outcome == "notSignedIn");
        Assert.Equal("POST /hubs/live/negotiate", row.Action);
    }

    [Fact]
    public async Task Beyond_two_hundred_kinds_the_rest_is_one_row_of_nobody_that_tells_how_many_there_were()
    {
        var server = await TestServer.Start(null, "--GOVGRID_PROXIES=127.0.0.1");
        for (var address = 0; address < 205; address++) await Guess(server, address);
        (await (await server.As("planner", "planner-late")).Get("/api/v1/tokens")).ExpectProblem(403);
        await server.Stop();

        await using var later = await TestServer.Start(server.Data);

        var guesses = (await later.Audit()).Where(row => row.Outcome == "notSignedIn").ToArray();
        Assert.Equal(200, guesses.Where(row => row.Actor == "anonymous").Select(row => row.From).Distinct().Count());
        Assert.Equal(5, Assert.Single(guesses, IsOfNobody).Times);
        Assert.Equal(201, guesses.Length);
        var late = Assert.Single(await later.Audit(), row => row.Outcome == "notAllowed");
        Assert.True(IsOfNobody(late) && late.Times == 1, late.Json.ToJsonString());
    }

    private static bool IsOfNobody(AuditLine row) => (row.Actor, row.Role, row.From, row.Action, row.Target, row.Town) == ("several", "", null, "", "", null);

    private static async Task Guess(TestServer server, int address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/incidents");
        request.Headers.Add("X-Forwarded-For", $"203.0.113.{address}");
        (await server.Anonymous.Send(request)).ExpectProblem(401);
    }

    private static string Two() => string.Join(',', GovGrid.Testing.Repository.PathOf("towns", "ningwei"), GovGrid.Testing.Repository.PathOf("towns", "yunxi"));
}
