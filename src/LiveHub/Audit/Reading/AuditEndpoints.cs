using System.Globalization;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Reports;
using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Audit.Reading;

/// <summary>The audit, for who looks after the service. Who is of one town only sees the rows of it.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        var audit = api.MapGroup("/audit").RequireAuthorization(Policies.Audit);
        audit.MapGet("", List).TakesOnly<AuditQuery>().WithSummary("Who did what, last first").Produces<AuditPage>();
        api.MapGet("/audit.csv", Export).TakesOnly("from", "to", "actor", "action", "target").RequireAuthorization(Policies.Audit)
            .WithSummary("Who did what, as CSV").Produces<string>(StatusCodes.Status200OK, "text/csv");
    }

    private static async Task<AuditPage> List([AsParameters] AuditQuery query, HttpContext context, AuditReading reading)
    {
        var filter = await reading.Begin(query, context);
        var rows = await reading.Rows.Page(filter);
        return new AuditPage([.. rows.Select(AuditItem.Of)], rows.Count < filter.Limit ? null : rows[^1].Number.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<IResult> Export([AsParameters] AuditQuery query, HttpContext context, AuditReading reading)
    {
        var filter = await reading.Begin(query, context);
        return Results.Stream(body => AuditCsv.Write(reading.Rows, filter, body, context.RequestAborted), CsvTable.MediaType, "audit.csv");
    }
}
