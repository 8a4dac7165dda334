using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Audit;

/// <summary>Reads the audit of a service as its administrator does.</summary>
public static class AuditBook
{
    /// <summary>Rows, first first, without those of reading them.</summary>
    public static async Task<IReadOnlyList<AuditLine>> Audit(this TestServer server, string query = "")
    {
        ArgumentNullException.ThrowIfNull(server);
        var (rows, cursor) = (new List<AuditLine>(), "");
        do
        {
            var page = (await server.Administrator.Get($"/api/v1/audit?limit=500&{query}{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}")).Expect(200);
            rows.AddRange(page["items"]!.AsArray().Select(item => new AuditLine(item!)));
            cursor = (string?)page["cursor"] ?? "";
        }
        while (cursor.Length > 0);

        rows.RemoveAll(row => row.Action == "audit.read");
        rows.Reverse();
        return rows;
    }
}

/// <summary>A row.</summary>
public sealed record AuditLine(JsonNode Json)
{
    public string? Actor => (string?)Json["actor"];

    public string? Role => (string?)Json["role"];

    public string? From => (string?)Json["from"];

    public string? Action => (string?)Json["action"];

    public string? Target => (string?)Json["target"];

    public string? Outcome => (string?)Json["outcome"];

    public string? Town => (string?)Json["town"];

    public string? Before => (string?)Json["before"];

    public string? After => (string?)Json["after"];

    public long Number => (long)Json["number"]!;

    public long? Attempt => (long?)Json["attempt"];

    public int Times => (int)Json["times"]!;
}
