using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Audit;

/// <summary>What is done leaves a row before and a row after it.</summary>
[Collection(ServerCollection.Name)]
public sealed class CommandAuditTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_command_leaves_a_row_of_the_attempt_and_one_of_what_it_changed()
    {
        var incident = await fixture.Incident();

        (await incident.Give("accept")).Expect(200);

        var rows = await fixture.Server.Audit($"target={incident.Id}&action=incident.accept");
        Assert.Equal(["attempted", "done"], rows.Select(row => row.Outcome));
        Assert.All(rows, row => Assert.Equal(("op-tests", "operator", "127.0.0.1", fixture.Server.Town.Code), (row.Actor, row.Role, row.From, row.Town)));
        Assert.Equal((rows[0].Number, $"{incident.Id}@1", $"{incident.Id}@2"), (rows[1].Attempt, rows[1].Before, rows[1].After));
        Assert.Null(rows[0].After);
    }

    [Fact]
    public async Task A_command_that_is_refused_leaves_the_code_of_the_refusal()
    {
        var incident = await fixture.Incident();
        var inspector = await fixture.As("inspector", "inspector-audit");

        (await incident.Give("close")).ExpectProblem(409);
        (await incident.Give("accept", by: inspector)).ExpectProblem(403);

        Assert.Equal(["attempted", "wrongStep"], await Outcomes($"target={incident.Id}&action=incident.close"));
        Assert.Equal(["attempted", "notAllowed"], await Outcomes($"target={incident.Id}&actor=inspector-audit"));
    }

    [Fact]
    public async Task A_command_whose_body_cannot_be_read_leaves_a_row_of_its_refusal()
    {
        var (incident, clumsy) = (await fixture.Incident(), await fixture.As("operator", "op-clumsy"));

        (await clumsy.PostText($"/api/v1/incidents/{incident.Id}/note", "{ \"text\": ", ServerFixture.Key())).ExpectProblem(400);
        (await clumsy.PostText($"/api/v1/incidents/{incident.Id}/accept", "accept", ServerFixture.Key(), "text/plain")).ExpectProblem(415);
        (await fixture.Server.Anonymous.PostText("/api/v1/session/password", "{ \"password\": 12345", ServerFixture.Key())).ExpectProblem(400);

        var rows = await fixture.Server.Audit("actor=op-clumsy");
        Assert.Equal([("incident.note", incident.Id), ("incident.accept", incident.Id)], rows.Select(row => (row.Action, row.Target)));
        Assert.All(rows, row => Assert.NotEqual("done", row.Outcome));
        Assert.Single(await fixture.Server.Audit("action=session.signIn.password&actor=anonymous"), row => row.Outcome == "badJson");
    }

    [Fact]
    public async Task Whoever_looks_at_the_figures_of_single_workers_leaves_a_row()
    {
        var reader = await fixture.As("shiftLeader", "leader-figures");

        (await reader.Get("/api/v1/reports/indicators?by=grid")).Expect(200);
        (await reader.Get("/api/v1/reports/indicators?by=worker")).Expect(200);
        (await reader.Get("/api/v1/reports/indicators.csv?by=worker")).Expect(200);

        var rows = await fixture.Server.Audit("actor=leader-figures");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(("indicators.readByWorker", fixture.Server.Town.Code, "done"), (row.Action, row.Target, row.Outcome)));
    }

    [Fact]
    public async Task A_command_repeated_under_its_key_tells_the_change_that_it_made_at_first()
    {
        var (incident, key) = (await fixture.Incident(), ServerFixture.Key());
        (await incident.Give("accept", key: key)).Expect(200);
        (await incident.Give("note", new { text = "In between" })).Expect(200);

        (await incident.Give("accept", key: key)).Expect(200);

        var rows = await fixture.Server.Audit($"target={incident.Id}&action=incident.accept");
        Assert.Equal(($"{incident.Id}@1", $"{incident.Id}@2"), (rows[^1].Before, rows[^1].After));
    }

    [Fact]
    public async Task A_resident_s_report_leaves_the_network_and_not_the_address()
    {
        var reported = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);

        var row = Assert.Single(await fixture.Server.Audit($"target={reported["id"]}&action=incident.report"));
        Assert.Equal(("anonymous", "resident", "127.0.0.0/24", "done", $"{reported["id"]}@1"), (row.Actor, row.Role, row.From, row.Outcome, row.After));
        var attempt = (await fixture.Server.Audit("action=incident.report&actor=anonymous")).Single(other => other.Number == row.Attempt);
        Assert.Equal(("attempted", ""), (attempt.Outcome, attempt.Target));
    }

    [Fact]
    public async Task A_resident_who_takes_a_report_back_leaves_the_incident_and_not_the_receipt()
    {
        var reported = (await fixture.Server.Anonymous.Post("/api/v1/incidents", fixture.Report(), ServerFixture.Key())).Expect(201);

        (await fixture.Server.Anonymous.Post($"/api/v1/receipts/{reported["receipt"]}/withdrawal", new { })).Expect(200);

        var row = Assert.Single(await fixture.Server.Audit($"target={reported["id"]}&action=incident.withdraw"));
        Assert.Equal((("done"), $"{reported["id"]}@1", $"{reported["id"]}@2"), (row.Outcome, row.Before, row.After));
    }

    [Fact]
    public async Task A_batch_leaves_rows_for_each_incident()
    {
        var (one, two) = (await fixture.Incident(), await fixture.Incident());

        (await fixture.Operator.Post("/api/v1/incidents/batch", new { command = "accept", ids = new[] { one.Id, two.Id, "13800000000" } }, ServerFixture.Key())).Expect(200);

        foreach (var incident in new[] { one, two })
        {
            var rows = await fixture.Server.Audit($"target={incident.Id}&action=incident.accept");
            Assert.Equal(["attempted", "done"], rows.Select(row => row.Outcome));
            Assert.Equal(($"{incident.Id}@1", $"{incident.Id}@2"), (rows[1].Before, rows[1].After));
        }

        Assert.Contains("notFound", await Outcomes("actor=op-tests&action=incident.accept"));
    }

    [Fact]
    public async Task Tokens_made_and_revoked_leave_their_ids()
    {
        var made = (await fixture.Server.Administrator.Post("/api/v1/tokens", new { role = "planner", subject = "planner-audit" })).Expect(201);
        await fixture.Server.Administrator.Delete($"/api/v1/tokens/{made["id"]}");
        await fixture.Server.Administrator.Delete($"/api/v1/tokens/{made["token"]}"); // by mistake

        var rows = await fixture.Server.Audit($"target={made["id"]}");
        Assert.Equal([("token.make", "done"), ("token.revoke", "attempted"), ("token.revoke", "done")], rows.Select(row => (row.Action, row.Outcome)));
        Assert.DoesNotContain(await fixture.Server.Audit("action=token.revoke"), row => row.Json.ToJsonString().Contains((string)made["token"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_signs_in_leaves_one_row_and_who_signs_out_two()
    {
        var token = await fixture.Server.Token("planner", "planner-session");
        var answer = await fixture.Server.Anonymous.Post("/api/v1/session", new { token });
        using var signOut = new HttpRequestMessage(HttpMethod.Delete, "/api/v1/session");
        signOut.Headers.Add("Cookie", Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split(';')[0]);
        signOut.Headers.Add("X-Requested-With", "GovGrid");
        await fixture.Server.Anonymous.Send(signOut);

        var rows = (await fixture.Server.Audit("actor=planner-session")).ToArray();
        Assert.Equal([("session.signIn", "done"), ("session.signOut", "attempted"), ("session.signOut", "done")], rows.Select(row => (row.Action, row.Outcome)));
        Assert.Single(rows.Select(row => row.Target).Distinct());
        Assert.All(rows, row => Assert.Equal("127.0.0.1", row.From));
    }

    [Fact]
    public async Task An_operation_leaves_its_kind()
    {
        var (leader, kind) = (await fixture.As("shiftLeader", "leader-audit"), fixture.Server.Town.Definition.Operations[0].Code);
        var path = $"/api/v1/towns/{fixture.Server.Town.Code}/operation";

        (await leader.Post(path, new { kind })).Expect(200);
        (await leader.Delete(path)).Expect(200);

        var rows = await fixture.Server.Audit($"actor=leader-audit&target={fixture.Server.Town.Code}");
        Assert.Equal(["operation.raise", "operation.raise", "operation.end", "operation.end"], rows.Select(row => row.Action));
        Assert.Equal(kind, rows[1].After);
    }

    [Fact]
    public async Task A_position_leaves_none()
    {
        var worker = await fixture.As("gridWorker", "w120");
        var centre = fixture.Server.Town.Definition.Grids[0].Centre;
        (await worker.Post("/api/v1/workers/w120/on-duty", new { })).Expect(200);

        await worker.Post("/api/v1/workers/w120/position", new { lon = centre.Lon, lat = centre.Lat });
        await worker.Post("/api/v1/positions", new { positions = new[] { new { worker = "w120", lon = centre.Lon, lat = centre.Lat } } });

        Assert.Equal(["worker.goOnDuty", "worker.goOnDuty"], (await fixture.Server.Audit("actor=w120")).Select(row => row.Action));
        (await worker.Post("/api/v1/workers/w120/off-duty", new { })).Expect(200);
    }

    private async Task<IEnumerable<string?>> Outcomes(string query) => (await fixture.Server.Audit(query)).Select(row => row.Outcome);
}
