using GovGrid.Silo.ReadModel.Rows;
using Microsoft.EntityFrameworkCore;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>A filter as a query, newest report first.</summary>
internal static class Filtering
{
    /// <summary>The rows that a filter lets through, from its cursor on, and among them perhaps some in whose sealed text a word is not.</summary>
    public static IQueryable<IncidentRow> Of(this IncidentFilter filter, IQueryable<IncidentRow> rows, IEnumerable<SearchWord> words)
    {
        rows = rows.AsNoTracking();
        rows = ByPlaceAndUnit(filter, rows);
        rows = ByMatter(filter, rows);
        rows = ByTime(filter, rows);
        foreach (var word in words) rows = rows.Where(word.IsPerhapsIn);
        return rows.OrderByDescending(row => row.ReportedAt).ThenByDescending(row => row.Id);
    }

    private static IQueryable<IncidentRow> ByPlaceAndUnit(IncidentFilter filter, IQueryable<IncidentRow> rows)
    {
        if (filter.Town is { } town) rows = rows.Where(row => row.Town == town);
        if (filter.Ids is { } ids) rows = rows.Where(row => ids.Contains(row.Id));
        rows = rows.In(filter.Scope);
        if (filter.Grid is { } grid) rows = rows.Where(row => row.Grid == grid);
        if (filter.Zone is { } zone) rows = rows.Where(row => row.Zone == zone);
        if (filter.Community is { } community) rows = rows.Where(row => row.Community == community);
        if (filter.Platform is { } platform) rows = rows.Where(row => row.Platform == platform);
        if (filter.Agency is { } agency) rows = rows.Where(row => row.Agency == agency);
        if (filter.Owner is { } owner) rows = rows.Where(row => row.Owner == owner);
        if (filter.Assignee is { } assignee) rows = rows.Where(row => row.Assignee == assignee);
        return rows;
    }

    private static IQueryable<IncidentRow> ByMatter(IncidentFilter filter, IQueryable<IncidentRow> rows)
    {
        if (filter.Number is { } number) rows = rows.Where(row => row.Number == number);
        if (filter.Statuses is { Count: > 0 } statuses) rows = rows.Where(row => statuses.Contains(row.Status));
        if (filter.Severity is { } severity) rows = rows.Where(row => row.Severity == severity);
        if (filter.Category is { } category)
            rows = category.Contains('/', StringComparison.Ordinal) ? rows.Where(row => row.Category == category) : rows.Where(row => row.TopCategory == category);
        return rows;
    }

    private static IQueryable<IncidentRow> ByTime(IncidentFilter filter, IQueryable<IncidentRow> rows)
    {
        var now = filter.Now;
        if (filter.Overdue is { } overdue)
            rows = overdue ? rows.Where(row => row.NextDue < now) : rows.Where(row => row.NextDue == null || row.NextDue >= now);
        if (filter.From is { } from) rows = rows.Where(row => row.ReportedAt >= from);
        if (filter.To is { } to) rows = rows.Where(row => row.ReportedAt < to);
        if (filter.After is not { } after) return rows;
        var (reportedAt, id) = after;
        return rows.Where(row => row.ReportedAt < reportedAt || (row.ReportedAt == reportedAt && string.Compare(row.Id, id) < 0));
    }
}
