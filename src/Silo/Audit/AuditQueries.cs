using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Audit;

/// <summary>Answers who looks into the audit. That somebody does is itself to be recorded, by whoever asks.</summary>
public sealed class AuditQueries(Database database)
{
    /// <summary>Rows, last first.</summary>
    public Task<IReadOnlyList<AuditRow>> Page(AuditFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var conditions = Conditions(filter).Where(condition => condition.Value is not null).ToArray();
        var where = conditions.Length == 0 ? "" : $"WHERE {string.Join(" AND ", conditions.Select(condition => condition.Sql))}";
        return database.Read<IReadOnlyList<AuditRow>>(connection =>
        {
            using var command = Statement.Of(
                connection,
                $"SELECT {AuditTable.Columns} FROM audit {where} ORDER BY number DESC LIMIT @limit",
                [("@limit", filter.Limit), .. conditions.Select(condition => (condition.Name, condition.Value))]);
            using var reader = command.ExecuteReader();
            var rows = new List<AuditRow>();
            while (reader.Read()) rows.Add(AuditTable.Read(reader));
            return rows;
        });
    }

    private static IEnumerable<(string Sql, string Name, object? Value)> Conditions(AuditFilter filter) =>
    [
        ("at >= @from", "@from", filter.From?.UtcTicks),
        ("at < @to", "@to", filter.To?.UtcTicks),
        ("actor = @actor", "@actor", filter.Actor),
        ("action = @action", "@action", filter.Action),
        ("target = @target", "@target", filter.Target),
        ("town = @town", "@town", filter.Town),
        ("number < @below", "@below", filter.Below),
    ];
}
