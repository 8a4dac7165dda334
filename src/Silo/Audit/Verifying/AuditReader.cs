using System.Data.Common;
using System.Globalization;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Audit.Verifying;

/// <summary>Reads the audit from its beginning to its end, in parts: a snapshot that is held for long would make the database keep what it could let go.</summary>
/// <param name="open">Opens a connection that sees what is committed.</param>
internal sealed class AuditReader(Func<DbConnection> open)
{
    /// <summary>How many rows are read at once.</summary>
    public const int Part = 5000;

    // Of the first part nothing is left out: numbers below 1 are nobody's.
    private const string Sql = $"SELECT {AuditTable.Columns} FROM audit WHERE number > @after AND number <= @last ORDER BY number LIMIT @part";

    /// <summary>The head, and the last row that is there with it; null where the head is gone.</summary>
    public KeptHead? Head()
    {
        using var connection = open();
        using var command = Statement.Of(connection, "");
        return AuditHeadTable.Read(command);
    }

    /// <summary>The number of the last row; 0 for none.</summary>
    public long LastRow()
    {
        using var connection = open();
        using var command = Statement.Of(connection, "SELECT coalesce(max(number), 0) FROM audit");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Rows in their order.</summary>
    /// <param name="first">The first; 1 for all that there are.</param>
    /// <param name="last">The last.</param>
    public IEnumerable<AuditRow> Rows(long first, long last)
    {
        var after = first > 1 ? first - 1 : long.MinValue;
        while (true)
        {
            var rows = Read(after, last);
            foreach (var row in rows) yield return row;
            if (rows.Count < Part) yield break;
            after = rows[^1].Number;
        }
    }

    private List<AuditRow> Read(long after, long last)
    {
        using var connection = open();
        using var command = Statement.Of(connection, Sql, ("@after", after), ("@last", last), ("@part", Part));
        using var reader = command.ExecuteReader();
        var rows = new List<AuditRow>();
        while (reader.Read()) rows.Add(Row(reader));
        return rows;
    }

    // What somebody has written there in place of what it was need not even be of its kind.
    private static AuditRow Row(DbDataReader reader)
    {
        try
        {
            return AuditTable.Read(reader);
        }
        catch (Exception error) when (error is InvalidCastException or ArgumentOutOfRangeException or FormatException or OverflowException)
        {
            return new AuditRow(reader.GetInt64(0), default, new AuditEntry("", "", null, "", "", ""), [], []);
        }
    }
}
