using System.Globalization;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Looks;

/// <summary>When a worker was on duty, from the read model, which follows by a moment.</summary>
public sealed class DutyTimes(Database database)
{
    private const string Before = "SELECT at, on_duty FROM duty_changes WHERE town = @town AND worker = @worker AND at < @from ORDER BY at DESC LIMIT 1";
    private const string Within = "SELECT at, on_duty FROM duty_changes WHERE town = @town AND worker = @worker AND at >= @from AND at < @to ORDER BY at";

    /// <summary>The stretches on duty within a time, in order.</summary>
    public async Task<IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)>> Of(string town, string worker, DateTimeOffset from, DateTimeOffset to)
    {
        var stretches = new List<(DateTimeOffset, DateTimeOffset)>();
        DateTimeOffset? since = null;
        foreach (var (at, isOnDuty) in await Changes(town, worker, from, to))
        {
            if (since is { } began && !isOnDuty) stretches.Add((began, at));
            since = isOnDuty ? since ?? (at > from ? at : from) : null;
        }

        if (since is { } open) stretches.Add((open, to));
        return stretches;
    }

    private Task<IReadOnlyList<(DateTimeOffset At, bool IsOnDuty)>> Changes(string town, string worker, DateTimeOffset from, DateTimeOffset to) =>
        database.Read<IReadOnlyList<(DateTimeOffset, bool)>>(connection =>
        {
            var changes = new List<(DateTimeOffset, bool)>();
            foreach (var sql in new[] { Before, Within })
            {
                using var command = Statement.Of(connection, sql, ("town", town), ("worker", worker), ("from", from.UtcTicks), ("to", to.UtcTicks));
                using var rows = command.ExecuteReader();
                while (rows.Read()) changes.Add((new DateTimeOffset(rows.GetInt64(0), TimeSpan.Zero), Convert.ToBoolean(rows.GetValue(1), CultureInfo.InvariantCulture)));
            }

            return changes;
        });
}
