using System.Security.Claims;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Receipts;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;
using GovGrid.Privacy;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Reports come in, incidents are read.</summary>
internal static class IncidentEndpoints
{
    public static void MapIncidents(this IEndpointRouteBuilder api)
    {
        api.MapPost("/incidents", Report).Audited("incident.report").AllowAnonymous().RequireRateLimiting(RateLimits.Report).WithSummary("Report an incident")
            .Produces<ReportedDocument>(StatusCodes.Status201Created);
        api.MapGet("/incidents/{id}", Get).RequireAuthorization(Policies.Incidents).WithSummary("An incident with its history, by id or by number").Produces<IncidentDocument>();
    }

    private static async Task<IResult> Report(
        JsonBody<ReportBody> body, IdempotencyKey key, ClaimsPrincipal user, ReportReader reader, IGrainFactory grains, ReceiptCodes receipts, AuditNote note)
    {
        var report = reader.Read(body.Value, key, user);
        var incident = grains.GetIncident(report.Incident);
        note.Target = report.Incident;
        await KeepContact(report, incident, grains);
        var outcome = await incident.Handle(report.Command);
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal));
        note.After = AuditEntries.Reference(outcome.State!);
        return Results.Created($"/api/v1/incidents/{report.Incident}", ReportedDocument.Of(outcome.State!, report.Town, await receipts.Of(report.Incident)));
    }

    // Before the incident is stored, so that no acknowledged report is without its contact; but a repeat may not overwrite it.
    private static async Task KeepContact(CheckedReport report, IIncidentGrain incident, IGrainFactory grains)
    {
        if (report.Contact is null || await incident.Get() is not null) return;
        await grains.GetGrain<IContactGrain>(report.Incident).Keep(report.Contact);
    }

    private static async Task<IResult> Get(string id, ClaimsPrincipal user, NumberFinder numbers, IncidentFinder finder) =>
        new IncidentResult(await finder.Find(await numbers.IdOf(id, user), user), user);
}
