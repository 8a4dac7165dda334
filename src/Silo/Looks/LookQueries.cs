using System.Data.Common;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Looks;

/// <summary>Finds looks for the worker who was looked at. When it was on duty tells the read model, which follows by a moment.</summary>
public sealed class LookQueries(Database database)
{
    private const string InTime = "l.town = @town AND l.began_at < @to AND (l.ended_at IS NULL OR l.ended_at >= @from)";

    private const string Start = "CASE WHEN l.began_at > @from THEN l.began_at ELSE @from END";

    // On duty when the look, or the time that is asked for, began; or since, before either ended.
    private const string OnDuty =
        $"((SELECT d.on_duty FROM duty_changes d WHERE d.town = @town AND d.worker = @worker AND d.at <= {Start} ORDER BY d.at DESC LIMIT 1) "
        + $"OR EXISTS (SELECT 1 FROM duty_changes d WHERE d.town = @town AND d.worker = @worker AND d.on_duty AND d.at > {Start} AND d.at < @to "
        + "AND (l.ended_at IS NULL OR d.at <= l.ended_at)))";

    private const string Behind = "(l.began_at < @lastAt OR (l.began_at = @lastAt AND l.id < @lastId))";

    /// <summary>Who looked at a town in a time: each role and unit once.</summary>
    public Task<IReadOnlyList<(Role Role, UnitKey? Unit)>> Onlookers(string town, DateTimeOffset from, DateTimeOffset to) =>
        database.Read<IReadOnlyList<(Role, UnitKey?)>>(connection =>
        {
            using var command = Statement.Of(
                connection, $"SELECT DISTINCT l.role, l.unit FROM looks l WHERE {InTime}", ("town", town), ("from", from.UtcTicks), ("to", to.UtcTicks));
            using var rows = command.ExecuteReader();
            var found = new List<(Role, UnitKey?)>();
            while (rows.Read()) found.Add((Enum.Parse<Role>(rows.GetString(0)), rows.IsDBNull(1) ? null : new UnitKey(rows.GetString(1))));
            return found;
        });

    /// <summary>A page of looks, last first.</summary>
    public Task<LookPage> Page(LookQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.By.Count == 0 ? Task.FromResult(new LookPage([], null)) : database.Read(connection => Page(connection, question));
    }

    private static LookPage Page(DbConnection connection, LookQuestion question)
    {
        using var command = Command(connection, question);
        using var rows = command.ExecuteReader();
        var looks = new List<Look>();
        while (looks.Count < question.Limit && rows.Read()) looks.Add(LookTable.Read(rows));
        return new LookPage(looks, looks.Count == question.Limit && rows.Read() ? new LookCursor(looks[^1].From, looks[^1].Id) : null);
    }

    private static DbCommand Command(DbConnection connection, LookQuestion question)
    {
        var parameters = new List<(string, object?)>
        {
            ("town", question.Town), ("worker", question.Worker), ("from", question.From.UtcTicks), ("to", question.To.UtcTicks), ("most", question.Limit + 1),
        };
        var by = new List<string>();
        foreach (var (index, (role, unit)) in question.By.Index())
        {
            parameters.Add(($"role{index}", role.ToString()));
            if (unit is { } bound) parameters.Add(($"unit{index}", bound.Value));
            by.Add($"(l.role = @role{index} AND l.unit {(unit is null ? "IS NULL" : $"= @unit{index}")})");
        }

        if (question.After is { } after) parameters.AddRange([("lastAt", after.From.UtcTicks), ("lastId", after.Id)]);
        var sql = $"SELECT {LookTable.Columns} FROM looks l WHERE {InTime} AND ({string.Join(" OR ", by)}) AND {OnDuty}{(question.After is null ? "" : $" AND {Behind}")} "
            + "ORDER BY l.began_at DESC, l.id DESC LIMIT @most";
        return Statement.Of(connection, sql, [.. parameters]);
    }
}
