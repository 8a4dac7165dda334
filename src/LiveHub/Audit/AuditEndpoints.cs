using System.Globalization;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Reports;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Audit;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Audit;

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

/// <summary>Lets somebody read the audit, and records that.</summary>
internal sealed class AuditReading(AuditQueries rows, IAuditTrail trail, LaterRows later, ITownDirectory towns)
{
    /// <summary>The rows.</summary>
    public AuditQueries Rows => rows;

    /// <summary>The rows that the caller means and may see; that they were asked for is stored.</summary>
    /// <exception cref="Problems.ProblemException">Something of the query is wrong.</exception>
    public async Task<AuditFilter> Begin(AuditQuery query, HttpContext context)
    {
        var only = context.User.TownOnly();
        var filter = query.Read(only is null ? towns.Towns[0] : towns.Find(only) ?? towns.Towns[0]) with { Town = only };
        await later.Settled(); // who has just done something finds it
        await trail.Append(context.ToAuditEntry(AuditActions.Read, filter.Target ?? filter.Actor ?? ""));
        return filter;
    }
}
