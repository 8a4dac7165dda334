using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Audit.Verifying;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Privacy;

/// <summary>What the audit of a running service holds.</summary>
internal static class AuditRows
{
    /// <summary>The rows about a target, in their order, as <c>actor action outcome</c>.</summary>
    public static IReadOnlyList<string> About(TestServer server, string target) =>
        [.. Rows(server).Where(row => row.Entry.Target == target).Select(row => $"{row.Entry.Actor} {row.Entry.Action} {row.Entry.Outcome}")];

    private static IEnumerable<AuditRow> Rows(TestServer server)
    {
        var database = server.Services.GetRequiredService<SqliteDatabase>();
        var reader = new AuditReader(() =>
        {
            var connection = new SqliteConnection(database.ReadConnectionString);
            connection.Open();
            return connection;
        });
        return reader.Rows(1, long.MaxValue);
    }
}
