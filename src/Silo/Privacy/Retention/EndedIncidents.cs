using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>Incidents that ended long ago, from the read model.</summary>
public sealed class EndedIncidents(Database database)
{
    private const int AtOnce = 500;

    // What was merged ends with what goes on for it.
    private const string Ended =
        "i.town = @town AND i.status IN ('closed', 'evaluated', 'refused', 'merged', 'withdrawn') "
        + "AND (SELECT max(e.at) FROM incident_events e WHERE e.incident = i.id) < @before "
        + "AND NOT EXISTS (SELECT 1 FROM incidents m WHERE m.id = i.merged_into AND (m.status NOT IN ('closed', 'evaluated', 'refused', 'merged', 'withdrawn') "
        + "OR (SELECT max(f.at) FROM incident_events f WHERE f.incident = m.id) >= @before))";

    /// <summary>Some incidents that ended before a time, and for which something still holds.</summary>
    /// <param name="town">Code of the town.</param>
    /// <param name="before">The time, UTC.</param>
    /// <param name="still">What holds, as SQL over the incident <c>i</c>.</param>
    public Task<IReadOnlyList<string>> Before(string town, DateTimeOffset before, string still) => database.Read<IReadOnlyList<string>>(connection =>
    {
        var sql = $"SELECT i.id FROM incidents i WHERE {still} AND {Ended} ORDER BY i.reported_at LIMIT {AtOnce}";
        using var command = Statement.Of(connection, sql, ("town", town), ("before", before.UtcTicks));
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read()) found.Add(rows.GetString(0));
        return found;
    });
}
