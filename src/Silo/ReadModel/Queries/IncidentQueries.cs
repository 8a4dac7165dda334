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
        // Of what is read some may turn out not to have the words, so it is read on until the page is full or nothing is left.
        for (var rest = filter; found.Count <= filter.Limit;)
        {
            var rows = await Read(rest, words);
            found.AddRange(await Listed(rows, words));
            if (rows.Count <= filter.Limit) return Page(filter.Limit, found);
            rest = filter with { After = new IncidentCursor(rows[^1].ReportedAt, rows[^1].Id) };
        }

        return Page(filter.Limit, found);
    }

    private static IncidentPage Page(int limit, List<ListedIncident> found) => found.Count > limit
        ? new IncidentPage(found[..limit], new IncidentCursor(found[limit - 1].ReportedAt, found[limit - 1].Id))
        : new IncidentPage(found, null);

    // One more than asked for tells whether there is a next page.
    private Task<List<IncidentRow>> Read(IncidentFilter filter, IReadOnlyList<SearchWord> words) => database.Read(connection =>
    {
        using var context = ReadModelContext.Over(connection);
        return filter.Of(context.Incidents, words).Take(filter.Limit + 1).ToList();
    });

    private async Task<IEnumerable<ListedIncident>> Listed(List<IncidentRow> rows, IReadOnlyList<SearchWord> words)
    {
        var open = new OpenTexts(await keys.Find(rows.Select(row => SealedText.OwnerOf(row.Description)).OfType<string>()));
        return from row in rows
               let description = open.Text(row.Description)
               where words.All(word => word.IsIn(row, description))
               select Listed(row, description);
    }

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
