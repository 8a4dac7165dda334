using System.Data.Common;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Silo.Privacy.Search;
using GovGrid.Silo.ReadModel.Rows;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Territory;
using GovGrid.Towns;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>
/// Stores a batch of what feeds told, in one transaction. An incident's row and its events advance together, so the row's version says
/// what is stored: what is below it came again and is passed over, what would leave a gap above it is left out.
/// </summary>
internal sealed class BatchStore(Database database, ITownDirectory towns, TextIndex index)
{
    /// <summary>
    /// Builds what Entity Framework builds at first use, which takes a second: not inside the first batch, where it would hold up all
    /// writers.
    /// </summary>
    public void Prepare()
    {
        using DbConnection closed = database is SqliteDatabase ? new SqliteConnection() : new NpgsqlConnection();
        using var context = ReadModelContext.Over(closed);
        _ = Known(context, [""]).ToQueryString();
    }

    /// <summary>Stores a batch, durably when the task ends.</summary>
    public async Task<StoredBatch> Store(IReadOnlyList<FedItem> batch)
    {
        var marker = await index.Prepare();
        return await database.Write(transaction =>
        {
            using var context = ReadModelContext.In(transaction);
            OneWriterATown(context, batch);
            AddDuty(context, batch.OfType<FedDuty>());
            var stored = AddRecords(context, batch.OfType<FedRecord>(), marker);
            context.SaveChanges();
            return stored;
        });
    }

    // In a cluster each node hears every event. They store it one after the other, and who comes second finds it there.
    private static void OneWriterATown(ReadModelContext context, IReadOnlyList<FedItem> batch)
    {
        if (!context.Database.IsNpgsql()) return; // SQLite has one writer anyway
        foreach (var town in batch.OfType<FedRecord>().Select(fed => fed.Town).Distinct().Order(StringComparer.Ordinal))
            context.Database.ExecuteSql($"SELECT pg_advisory_xact_lock(hashtext('read-model'), hashtext({town}))");
    }

    private static void AddDuty(ReadModelContext context, IEnumerable<FedDuty> changes)
    {
        foreach (var (town, change) in changes)
        {
            var at = change.At.UtcTicks;
            context.Database.ExecuteSql(
                $"INSERT INTO duty_changes (town, worker, at, on_duty) VALUES ({town}, {change.Worker}, {at}, {change.OnDuty}) ON CONFLICT DO NOTHING");
        }
    }

    private StoredBatch AddRecords(ReadModelContext context, IEnumerable<FedRecord> records, TextIndex.Marker marker)
    {
        var byIncident = records.GroupBy(fed => fed.Record.Incident).ToList();
        var ids = byIncident.Select(incident => incident.Key).ToList();
        var rows = Known(context, ids).ToDictionary(row => row.Id);
        var gaps = new HashSet<string>();
        var versions = new List<GridVersion>(ids.Count);
        foreach (var incident in byIncident)
        {
            var row = rows.GetValueOrDefault(incident.Key) ?? NewRow(incident.First());
            foreach (var fed in incident.OrderBy(fed => fed.Record.FirstVersion))
                if (!TakeIn(context, row, fed.Record)) gaps.Add(fed.Town);
            if (row.Version == 0) continue;
            if (!rows.ContainsKey(row.Id))
            {
                row.Marks = marker.Of(context.Database.GetDbConnection(), row.Description); // a description never changes
                context.Incidents.Add(row);
            }
            versions.Add(new GridVersion(row.Town, row.Grid, new StoredVersion(row.Id, row.Version)));
        }
        return new StoredBatch(versions, gaps);
    }

    private static IQueryable<IncidentRow> Known(ReadModelContext context, List<string> ids) =>
        context.Incidents.Where(row => ids.Contains(row.Id));

    private static IncidentRow NewRow(FedRecord fed) => new() { Id = fed.Record.Incident, Town = fed.Town };

    /// <returns>False where events before the record are missing.</returns>
    private bool TakeIn(ReadModelContext context, IncidentRow row, IncidentRecord record)
    {
        // What is known to the last is looked at once more: a row that an older build has made lacks what this one adds.
        var last = record.FirstVersion + record.Events.Count - 1;
        if (last < row.Version) return true;
        if (record.FirstVersion > row.Version + 1) return false;
        for (var version = row.Version + 1; version <= last; version++)
            context.Events.Add(RowOf(row, version, record.Events[version - record.FirstVersion]));
        IncidentRowFolding.TakeIn(row, record, towns.Find(row.Town));
        return true;
    }

    private static EventRow RowOf(IncidentRow row, int version, IncidentEvent happened) => new()
    {
        Incident = row.Id,
        Version = version,
        Town = row.Town,
        Type = EventTypes.NameOf(happened),
        At = happened.At,
        ReceivedAt = happened.ReceivedAt,
        By = happened.By,
        Payload = EventLogLine.Payload(happened),
    };
}
