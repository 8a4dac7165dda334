using GovGrid.Incidents;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.ReadModel.Rows;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>Answers from the tables.</summary>
internal sealed class IncidentQueries(Database database, IIncidentKeys keys, ServiceKey service) : IIncidentQueries
{
    public async Task<IncidentPage> Page(IncidentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(filter.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(filter.Limit, IncidentFilter.LargestPage);
        var words = SearchWord.Of(filter.Search, await service.Get());
        var found = new List<ListedIncident>();
        // One more than asked for tells whether there is a next page.
        for (var (after, isLast) = (filter.After, false); found.Count <= filter.Limit && !isLast;)
        {
            var rows = await Read(filter with { After = after }, words);
            var open = new OpenTexts(await keys.Find(rows.Select(row => SealedText.OwnerOf(row.Description)).OfType<string>()));
            found.AddRange(rows.Select(row => (Row: row, Text: open.Text(row.Description))).Where(read => words.All(word => word.IsIn(read.Row, read.Text))).Select(read => Listed(read.Row, read.Text)));
            isLast = rows.Count <= filter.Limit;
            if (!isLast) after = CursorAt(rows[^1].ReportedAt, rows[^1].Id);
        }

        return found.Count > filter.Limit ? new IncidentPage(found[..filter.Limit], CursorAt(found[filter.Limit - 1].ReportedAt, found[filter.Limit - 1].Id)) : new IncidentPage(found, null);
    }

    private Task<List<IncidentRow>> Read(IncidentFilter filter, IReadOnlyList<SearchWord> words) => database.Read(connection =>
    {
        using var context = ReadModelContext.Over(connection);
        return filter.Of(context.Incidents, words).Take(filter.Limit + 1).ToList();
    });

    private static IncidentCursor CursorAt(DateTimeOffset reportedAt, string id) => new(reportedAt, id);

    private static ListedIncident Listed(IncidentRow row, string? description) => new()
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
        Description = description,
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
