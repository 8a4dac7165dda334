using GovGrid.Incidents;
using GovGrid.Silo.ReadModel.Rows;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>Answers from the tables.</summary>
internal sealed class IncidentQueries(Database database) : IIncidentQueries
{
    public Task<IncidentPage> Page(IncidentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(filter.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(filter.Limit, IncidentFilter.LargestPage);
        return database.Read(connection =>
        {
            using var context = ReadModelContext.Over(connection);
            // One more than asked for tells whether there is a next page.
            return Page(filter.Limit, [.. filter.Of(context.Incidents).Take(filter.Limit + 1)]);
        });
    }

    private static IncidentPage Page(int limit, List<IncidentRow> rows)
    {
        IncidentCursor? next = null;
        if (rows.Count > limit)
        {
            rows.RemoveAt(limit);
            next = new IncidentCursor(rows[^1].ReportedAt, rows[^1].Id);
        }
        return new IncidentPage([.. rows.Select(Listed)], next);
    }

    private static ListedIncident Listed(IncidentRow row) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Town = row.Town,
        Version = row.Version,
        ExternalNumber = row.ExternalNumber,
        Status = row.Status,
        Channel = row.Channel,
        Category = row.Category,
        Severity = row.Severity,
        Description = row.Description,
        Place = new Place(row is { Lon: { } lon, Lat: { } lat } ? new(lon, lat) : null, row.Address, row.Grid, row.Outside),
        Community = row.Community,
        Zone = row.Zone,
        Owner = row.Owner,
        Assignee = row.Assignee,
        Platform = row.Platform,
        Agency = row.Agency,
        ReportedAt = row.ReportedAt,
        SuspendedUntil = row.SuspendedUntil,
        Lead = row.Lead,
        MergedInto = row.MergedInto,
        ClosedAt = row.ClosedAt,
        Reworks = row.Reworks,
        Satisfaction = row.Satisfaction,
        Limits = IncidentRowFolding.LimitsOf(row.Limits),
    };
}
