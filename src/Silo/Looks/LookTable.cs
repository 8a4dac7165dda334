using System.Data.Common;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Looks;

/// <summary>The rows of who looked. A row at its beginning, which gets its end when it ends: none for each frame in between.</summary>
public sealed class LookTable(Database database)
{
    internal const string Columns = "id, town, role, post, unit, began_at, ended_at";

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

    /// <summary>The look of a row with <see cref="Columns"/>.</summary>
    internal static Look Read(DbDataReader row) => new(
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
