using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Receipts;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;

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
        JsonBody<ReportBody> body,
        IdempotencyKey key,
        ClaimsPrincipal user,
        ReportReader reader,
        Intake intake,
        AttachmentBinding attachments,
        ReceiptCodes receipts,
        AuditNote note)
    {
        var report = reader.Read(body.Value, key, user);
        note.Target = report.Incident;
        var outcome = await attachments.Run(report.Incident, report.Command, () => intake.Take(report));
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal));
        note.After = AuditEntries.Reference(outcome.State!);
        return Results.Created($"/api/v1/incidents/{report.Incident}", ReportedDocument.Of(outcome.State!, report.Town, await receipts.Of(report.Incident)));
    }

    private static async Task<IResult> Get(string id, ClaimsPrincipal user, NumberFinder numbers, IncidentFinder finder) =>
        new IncidentResult(await finder.Find(await numbers.IdOf(id, user), user), user);
}
