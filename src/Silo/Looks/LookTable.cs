using System.Data.Common;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Looks;

/// <summary>The rows of who looked. A row at its beginning, which gets its end when it ends: none for each frame in between.</summary>
public sealed class LookTable(Database database)
{
    private const string Columns = "id, town, role, post, unit, began_at, ended_at";

    /// <summary>The most that are told at once.</summary>
    public const int Most = 1000;

    /// <summary>Notes one.</summary>
    public Task Add(Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        return Execute(
            $"INSERT INTO looks ({Columns}) VALUES (@id, @town, @role, @post, @unit, @from, @to)",
            ("id", look.Id),
            ("town", look.Town),
            ("role", look.By.Role.ToString()),
            ("post", look.By.Id),
            ("unit", look.By.Unit?.Value),
            ("from", look.From.UtcTicks),
            ("to", look.To?.UtcTicks));
    }

    /// <summary>Notes its end.</summary>
    public Task End(string id, DateTimeOffset at) => Execute("UPDATE looks SET ended_at = @at WHERE id = @id", ("id", id), ("at", at.UtcTicks));

    /// <summary>Ends those of a town that a service left open when it ended: later than they did, and never too early.</summary>
    public Task EndAll(string town, DateTimeOffset at) =>
        Execute("UPDATE looks SET ended_at = @at WHERE town = @town AND ended_at IS NULL", ("town", town), ("at", at.UtcTicks));

    /// <summary>Deletes those of a town that ended before a time.</summary>
    public Task Delete(string town, DateTimeOffset endedBefore) =>
        Execute("DELETE FROM looks WHERE town = @town AND ended_at < @before", ("town", town), ("before", endedBefore.UtcTicks));

    /// <summary>The looks at a town in a time, last first; the last <see cref="Most"/>.</summary>
    public Task<IReadOnlyList<Look>> At(string town, DateTimeOffset from, DateTimeOffset to) => database.Read<IReadOnlyList<Look>>(connection =>
    {
        const string Sql = $"SELECT {Columns} FROM looks WHERE town = @town AND began_at < @to AND (ended_at IS NULL OR ended_at >= @from) ORDER BY began_at DESC, id DESC";
        using var command = Statement.Of(connection, Sql, ("town", town), ("from", from.UtcTicks), ("to", to.UtcTicks));
        using var rows = command.ExecuteReader();
        var looks = new List<Look>();
        while (looks.Count < Most && rows.Read()) looks.Add(Read(rows));
        return looks;
    });

    private static Look Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        new Caller(row.GetString(3), Enum.Parse<Role>(row.GetString(2)), Cells.Optional(row, 4) is { } unit ? new UnitKey(unit) : null),
        Cells.TimeOfTicks(row, 5),
        Cells.OptionalTimeOfTicks(row, 6));

    private Task<int> Execute(string sql, params (string Name, object? Value)[] parameters) => database.Write(transaction =>
    {
        using var command = Statement.Of(transaction, sql, parameters);
        return command.ExecuteNonQuery();
    });
}
