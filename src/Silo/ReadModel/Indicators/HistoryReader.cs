using System.Runtime.CompilerServices;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Silo.ReadModel.Rows;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Reads incidents with their events piece by piece: a year's report holds neither a connection nor the year's log in memory.</summary>
internal sealed class HistoryReader(Database database)
{
    private const int Piece = 200; // incidents, of some ten events each

    /// <summary>The incidents reported in a time with what happened to them before its end, in the order of their reports.</summary>
    public async IAsyncEnumerable<StoredHistory> Reported(IndicatorQuestion question, [EnumeratorCancellation] CancellationToken token)
    {
        StoredHistory? last = null;
        while (await Read(question, last) is { Count: > 0 } piece)
        {
            foreach (var history in piece)
            {
                token.ThrowIfCancellationRequested();
                yield return history;
            }
            last = piece[^1];
        }
    }

    private Task<List<StoredHistory>> Read(IndicatorQuestion question, StoredHistory? last) => database.Read(connection =>
    {
        using var context = ReadModelContext.Over(connection);
        var incidents = Next(context, question, last).Select(row => new { row.Id, row.ReportedAt }).Take(Piece).ToList();
        var ids = incidents.Select(incident => incident.Id).ToList();
        var events = context.Events.AsNoTracking()
            .Where(row => ids.Contains(row.Incident) && row.At < question.To)
            .OrderBy(row => row.Incident).ThenBy(row => row.Version)
            .Select(row => new { row.Incident, row.Payload })
            .ToLookup(row => row.Incident, row => row.Payload);
        return incidents.ConvertAll(incident => new StoredHistory(incident.Id, incident.ReportedAt, [.. events[incident.Id]]));
    });

    private static IQueryable<IncidentRow> Next(ReadModelContext context, IndicatorQuestion question, StoredHistory? last)
    {
        var (town, to) = (question.Town.Code, question.To);
        var rows = context.Incidents.AsNoTracking().Where(row => row.Town == town && row.ReportedAt < to).In(question.Scope);
        if ((last?.ReportedAt ?? question.From) is { } begin) rows = rows.Where(row => row.ReportedAt >= begin);
        if (last is { ReportedAt: var at, Incident: var incident })
            rows = rows.Where(row => row.ReportedAt > at || string.Compare(row.Id, incident) > 0);
        return rows.OrderBy(row => row.ReportedAt).ThenBy(row => row.Id);
    }
}
