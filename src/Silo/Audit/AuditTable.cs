using System.Data.Common;
using System.Globalization;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Audit;

/// <summary>The rows of the audit in the database.</summary>
internal static class AuditTable
{
    /// <summary>The columns, in the order of <see cref="Read"/>.</summary>
    public const string Columns = "number, at, actor, role, source, action, target, outcome, town, unit, before, after, attempt, times, previous, hash";

    private const string InsertRow =
        $"INSERT INTO audit ({Columns}) VALUES (@number, @at, @actor, @role, @source, @action, @target, @outcome, @town, @unit, @before, @after, @attempt, @times, @previous, @hash)";

    /// <summary>Adds rows.</summary>
    public static void Insert(DbTransaction transaction, IReadOnlyList<AuditRow> rows)
    {
        if (transaction.Connection!.CanCreateBatch) InsertAtOnce(transaction, rows);
        else InsertOneByOne(transaction, rows);
    }

    /// <summary>The row that a reader stands on.</summary>
    public static AuditRow Read(DbDataReader row) => new(
        row.GetInt64(0),
        new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero),
        new AuditEntry(row.GetString(2), row.GetString(3), Text(row, 4), row.GetString(5), row.GetString(6), row.GetString(7))
        {
            Town = Text(row, 8),
            Unit = Text(row, 9),
            Before = Text(row, 10),
            After = Text(row, 11),
            Attempt = row.IsDBNull(12) ? null : row.GetInt64(12),
            Times = checked((int)row.GetInt64(13)),
        },
        row.GetFieldValue<byte[]>(14),
        row.GetFieldValue<byte[]>(15));

    /// <summary>The number of the last row; 0 for none.</summary>
    public static long Last(DbTransaction transaction)
    {
        using var command = Statement.Of(transaction, "SELECT coalesce(max(number), 0) FROM audit");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    // A server that is far away is asked once.
    private static void InsertAtOnce(DbTransaction transaction, IReadOnlyList<AuditRow> rows)
    {
        using var batch = transaction.Connection!.CreateBatch();
        batch.Transaction = transaction;
        foreach (var row in rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = InsertRow;
            foreach (var (name, value) in Values(row))
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        batch.ExecuteNonQuery();
    }

    // A library in this process takes the same statement again, read once.
    private static void InsertOneByOne(DbTransaction transaction, IReadOnlyList<AuditRow> rows)
    {
        using var command = Statement.Of(transaction, InsertRow, Values(rows[0]));
        foreach (var row in rows)
        {
            foreach (var (name, value) in Values(row)) command.Parameters[name].Value = value ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private static (string Name, object? Value)[] Values(AuditRow row) =>
    [
        ("@number", row.Number),
        ("@at", row.At.UtcTicks),
        ("@actor", row.Entry.Actor),
        ("@role", row.Entry.Role),
        ("@source", row.Entry.From),
        ("@action", row.Entry.Action),
        ("@target", row.Entry.Target),
        ("@outcome", row.Entry.Outcome),
        ("@town", row.Entry.Town),
        ("@unit", row.Entry.Unit),
        ("@before", row.Entry.Before),
        ("@after", row.Entry.After),
        ("@attempt", row.Entry.Attempt),
        ("@times", row.Entry.Times),
        ("@previous", row.Previous),
        ("@hash", row.Hash),
    ];
}
