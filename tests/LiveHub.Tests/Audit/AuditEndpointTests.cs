using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Audit;

/// <summary>Who looks after the service reads the audit, and that leaves a row too.</summary>
[Collection(ServerCollection.Name)]
public sealed class AuditEndpointTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/audit";

    [Fact]
    public async Task Inspectors_and_administrators_read_it_and_nobody_else()
    {
        foreach (var role in new[] { "inspector", "administrator" })
        {
            var reader = await fixture.As(role, $"{role}-audit");
            (await reader.Get(Path)).Expect(200);
            (await reader.Get($"{Path}.csv?actor=nobody")).Expect(200);
        }

        foreach (var role in new[] { "operator", "shiftLeader", "planner" })
        {
            var other = await fixture.As(role, $"{role}-audit");
            (await other.Get(Path)).ExpectProblem(403);
            (await other.Get($"{Path}.csv")).ExpectProblem(403);
        }
    }

    [Fact]
    public async Task Reading_it_is_recorded_with_the_filters_and_not_what_was_searched_for()
    {
        var reader = await fixture.As("inspector", "inspector-reads");

        (await reader.Get($"{Path}?target=13800000001&from=2026-11-01&limit=10")).Expect(200);
        (await reader.Get($"{Path}.csv?actor=Zhang San")).Expect(200);
        (await reader.Get(Path)).Expect(200);

        var mine = (await fixture.Server.Administrator.Get($"{Path}?actor=inspector-reads")).Expect(200)["items"]!.AsArray();
        Assert.Equal(["", "actor", "target,from"], mine.Select(row => (string?)row!["target"]));
        Assert.All(mine, row => Assert.Equal(("audit.read", "done"), ((string?)row!["action"], (string?)row["outcome"])));
        Assert.DoesNotContain(mine, row => row!.ToJsonString() is var text && (text.Contains("13800000001", StringComparison.Ordinal) || text.Contains("Zhang", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        for (var i = 0; i < 3; i++) await fixture.Incident();

        var first = (await fixture.Server.Administrator.Get($"{Path}?limit=4")).Expect(200);
        var second = (await fixture.Server.Administrator.Get($"{Path}?limit=4&cursor={first["cursor"]}")).Expect(200);

        var numbers = first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(item => (long)item!["number"]!).ToArray();
        Assert.Equal(Enumerable.Range(0, 8).Select(n => numbers[0] - n), numbers);
    }

    [Fact]
    public async Task It_comes_as_a_table_too()
    {
        var incident = await fixture.Incident();
        (await incident.Give("accept")).Expect(200);

        var answer = await fixture.Server.Administrator.Get($"{Path}.csv?target={incident.Id}");

        var lines = answer.Text.TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("number,at,actor,role,from,action,target,outcome,town,unit,before,after,attempt,times,hash", lines[0]);
        Assert.Contains($",op-tests,operator,127.0.0.1,incident.accept,{incident.Id},done,{fixture.Server.Town.Code},,{incident.Id}@1,{incident.Id}@2,", lines[1], StringComparison.Ordinal);
        Assert.Equal("text/csv", answer.MediaType);
    }

    [Theory]
    [InlineData("from=yesterday", "from")]
    [InlineData("cursor=x", "cursor")]
    [InlineData("limit=0", "limit")]
    [InlineData("actr=op-1", "actr")]
    public async Task What_cannot_be_read_of_a_question_is_told(string query, string field)
    {
        var answer = await fixture.Server.Administrator.Get($"{Path}?{query}");

        Assert.Equal("badField", answer.ExpectProblem(400));
        Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
    }

    [Fact]
    public async Task Who_is_of_one_town_sees_the_rows_of_it_only()
    {
        var reader = await fixture.Server.As("inspector", "inspector-town", town: fixture.Server.Town.Code);
        await fixture.Incident();

        var rows = (await reader.Get($"{Path}?limit=500")).Expect(200)["items"]!.AsArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(fixture.Server.Town.Code, (string?)row!["town"]));
    }
}
