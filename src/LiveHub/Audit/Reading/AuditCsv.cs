using System.Globalization;
using GovGrid.LiveHub.Reports;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit.Reading;

/// <summary>Writes the audit as CSV, page by page, however long it is.</summary>
internal static class AuditCsv
{
    private const int Page = 1000;

    private static readonly string[] Columns =
        ["number", "at", "actor", "role", "from", "action", "target", "outcome", "town", "unit", "before", "after", "attempt", "times", "hash"];

    /// <summary>Writes all rows of a filter, last first.</summary>
    public static async Task Write(AuditQueries audit, AuditFilter filter, Stream body, CancellationToken ending)
    {
        var table = new CsvTable();
        foreach (var column in Columns) table.Text(column);
        table.EndRow();
        var rows = await audit.Page(filter with { Limit = Page });
        while (true)
        {
            foreach (var row in rows) Add(table, AuditItem.Of(row));
            await body.WriteAsync(table.Take(), ending);
            if (rows.Count < Page) return;
            rows = await audit.Page(filter with { Limit = Page, Below = rows[^1].Number });
        }
    }

    private static void Add(CsvTable table, AuditItem item)
    {
        table.Text(item.Number.ToString(CultureInfo.InvariantCulture));
        table.Text(item.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        foreach (var text in (ReadOnlySpan<string?>)[item.Actor, item.Role, item.From, item.Action, item.Target, item.Outcome]) table.Text(text);
        foreach (var text in (ReadOnlySpan<string?>)[item.Town, item.Unit, item.Before, item.After]) table.Text(text);
        table.Text(item.Attempt?.ToString(CultureInfo.InvariantCulture));
        table.Text(item.Times.ToString(CultureInfo.InvariantCulture));
        table.Text(item.Hash);
        table.EndRow();
    }
}
