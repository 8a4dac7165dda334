using GovGrid.LiveHub.Tests.Support;
using Microsoft.Data.Sqlite;

namespace GovGrid.LiveHub.Tests.Audit;

/// <summary>What lies in the audit after a service has ended.</summary>
public sealed class AuditKeptTests
{
    private static readonly string[] Personal = ["13800000001", "Zhang San", "A lane is blocked", "Looked at it", TestServer.AdministratorToken];

    [Fact]
    public async Task A_service_that_stops_has_told_of_every_command_how_it_ended()
    {
        var server = await TestServer.Start();
        var calls = Enumerable.Range(0, 100).Select(_ => server.Anonymous.Post("/api/v1/incidents", Report(server), ServerFixture.Key()));
        foreach (var answer in await Task.WhenAll(calls)) answer.Expect(201);
        await server.Stop();

        Assert.Equal([("attempted", 100), ("done", 100)], Rows(server).GroupBy(row => row.Outcome).Select(row => (row.Key, row.Count())).Order());
        Directory.Delete(server.Data, recursive: true);
    }

    [Fact]
    public async Task No_row_holds_a_contact_a_text_or_a_token()
    {
        var server = await TestServer.Start();
        var people = await server.Token("operator", "op-1");
        var @operator = new Api(server.Client(people));
        var reported = (await server.Anonymous.Post("/api/v1/incidents", Report(server), ServerFixture.Key())).Expect(201);
        await @operator.Post($"/api/v1/incidents/{reported["id"]}/note", new { text = "Looked at it" }, ServerFixture.Key());
        await @operator.Post("/api/v1/incidents/13800000001/accept", null, ServerFixture.Key());
        await @operator.Put("/api/v1/drafts/Zhang San", Report(server));
        await @operator.Get("/api/v1/incidents/13800000001");
        await server.Anonymous.Post($"/api/v1/receipts/{reported["receipt"]}/rating", new { satisfaction = 5 });
        await server.Anonymous.Get($"/api/v1/receipts/{reported["receipt"]}");
        await server.Anonymous.Post("/api/v1/session", new { token = people });
        await server.Administrator.Delete($"/api/v1/tokens/{people}");
        await new Api(server.Client("13800000001")).Get("/api/v1/incidents");
        await server.Stop();

        var rows = string.Join('\n', Rows(server).Select(row => row.Whole));

        Assert.DoesNotContain([.. Personal, people, (string)reported["receipt"]!], secret => rows.Contains(secret, StringComparison.Ordinal));
        Directory.Delete(server.Data, recursive: true);
    }

    private static object Report(TestServer server) => new
    {
        channel = "public-app",
        category = server.Town.Definition.Categories[0].Code,
        description = "A lane is blocked",
        location = new { lon = server.Town.Definition.Grids[0].Centre.Lon, lat = server.Town.Definition.Grids[0].Centre.Lat },
        reporter = new { name = "Zhang San", phone = "13800000001" },
    };

    private static List<(string Outcome, string Whole)> Rows(TestServer server)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(server.Data, "govgrid.db")};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM audit";
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string)>();
        while (reader.Read())
        {
            var whole = string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue));
            rows.Add((reader.GetString(reader.GetOrdinal("outcome")), whole));
        }

        return rows;
    }
}
