using System.Runtime.CompilerServices;
using GovGrid.EventLogs;
using GovGrid.Silo.ReadModel.Rows;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Workers;
using Microsoft.EntityFrameworkCore;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>Reads the logs piece by piece: a long export holds neither a connection nor the log in memory.</summary>
internal sealed class LogQueries(Database database) : ILogQueries
{
    private const int Piece = 2_000;

    public IAsyncEnumerable<string> Events(string town, DateTimeOffset? from, DateTimeOffset? to, CancellationToken token) => Lines<EventRow>(
        last => ReadEvents(town, last?.At ?? from, to, last), row => EventLogLine.Of(row.Incident, row.Version, row.Payload), token);

    public IAsyncEnumerable<string> Duty(string town, DateTimeOffset? from, DateTimeOffset? to, CancellationToken token) => Lines<DutyRow>(
        last => ReadDuty(town, last?.At ?? from, to, last), row => DutyLine.Of(new DutyChange(row.Worker, row.OnDuty, row.At)), token);

    private static async IAsyncEnumerable<string> Lines<TRow>(
        Func<TRow?, Task<List<TRow>>> readAfter, Func<TRow, string> line, [EnumeratorCancellation] CancellationToken token)
        where TRow : class
    {
        TRow? last = null;
        while (await readAfter(last) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                token.ThrowIfCancellationRequested();
                yield return line(row);
            }
            last = rows[^1];
        }
    }

    private Task<List<EventRow>> ReadEvents(string town, DateTimeOffset? from, DateTimeOffset? to, EventRow? last) => database.Read(connection =>
    {
        using var context = ReadModelContext.Over(connection);
        var rows = context.Events.AsNoTracking().Where(row => row.Town == town);
        if (from is { } begin) rows = rows.Where(row => row.At >= begin);
        if (to is { } end) rows = rows.Where(row => row.At < end);
        if (last is { At: var at, Incident: var incident, Version: var version })
        {
            rows = rows.Where(row => row.At > at
                || string.Compare(row.Incident, incident) > 0
                || (row.Incident == incident && row.Version > version));
        }
        return rows.OrderBy(row => row.At).ThenBy(row => row.Incident).ThenBy(row => row.Version).Take(Piece).ToList();
    });

    private Task<List<DutyRow>> ReadDuty(string town, DateTimeOffset? from, DateTimeOffset? to, DutyRow? last) => database.Read(connection =>
    {
        using var context = ReadModelContext.Over(connection);
        var rows = context.DutyChanges.AsNoTracking().Where(row => row.Town == town);
        if (from is { } begin) rows = rows.Where(row => row.At >= begin);
        if (to is { } end) rows = rows.Where(row => row.At < end);
        if (last is { At: var at, Worker: var worker }) rows = rows.Where(row => row.At > at || string.Compare(row.Worker, worker) > 0);
        return rows.OrderBy(row => row.At).ThenBy(row => row.Worker).Take(Piece).ToList();
    });
}
