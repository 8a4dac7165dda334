using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Privacy.Contacts;
using GovGrid.Silo.Privacy.Erasure;

namespace GovGrid.LiveHub.DataSubjects;

/// <summary>The reporter's contact for who handles the case, and erasure by the administrator.</summary>
internal static class PrivacyEndpoints
{
    public static void MapPrivacy(this IEndpointRouteBuilder api)
    {
        var incident = api.MapGroup("/incidents/{id}");
        incident.MapGet("/contact", ReadContact).RequireAuthorization(Policies.Contacts).WithSummary("How the reporter can be reached, for who handles the case")
            .Produces<ContactDocument>();
        incident.MapDelete("/personal-data", Erase).RequireAuthorization(Policies.Erasure).Audited("personalData.erase", AuditTargets.Incident)
            .WithSummary("Erase the personal data of an incident for good").Produces<ErasureDocument>();
    }

    private static async Task<IResult> ReadContact(string id, HttpContext context, NumberFinder numbers, IncidentFinder finder, ContactStore contacts, IAuditTrail trail)
    {
        var incident = (await finder.Find(await numbers.IdOf(id, context.User), context.User)).State;
        var mayBe = ContactRights.MaySee(incident, context.User.ToCaller());
        await trail.Append(context.ToAuditEntry("contact.read", incident.Id, mayBe ? AuditEntry.Done : EnumName.Of(RefusalCode.NotAllowed)));
        if (!mayBe)
            return new ProblemResult(RefusalProblem.Of(new Refusal(RefusalCode.NotAllowed, "A contact is shown to who handles the case, while it is handled.")));
        return incident.HasContact && await contacts.Find(incident.Id) is { } contact
            ? Results.Ok(new ContactDocument(contact.Name, contact.Phone))
            : new ProblemResult(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "No contact was left, or it was erased."));
    }

    private static async Task<IResult> Erase(
        string id, JsonBody<ErasureBody> body, HttpContext context, NumberFinder numbers, IncidentFinder finder, PersonalData data, AuditNote note)
    {
        var faults = new FieldFaults();
        if (body.Value.Reason is null) faults.Add("reason", "subjectAsked, collectedInError, purposeGone or ordered");
        faults.ThrowIfAny();
        var incident = (await finder.Find(await numbers.IdOf(id, context.User), context.User)).State;
        note.Unchanged(incident);
        var reach = body.Value.ReporterOnly is true ? ErasureReach.Reporter : ErasureReach.All;
        if (reach is ErasureReach.All && incident.Step.IsOpen())
            return new ProblemResult(RefusalProblem.Of(new Refusal(
                RefusalCode.WrongStep, "It is still open, and who handles it needs what is written there. Expected: reporterOnly true, or an incident that has ended."), incident));
        await data.Erase(incident.Id, reach);
        note.After = $"{EnumName.Of(reach)}:{EnumName.Of(body.Value.Reason!.Value)}";
        return Results.Ok(ErasureDocument.Of(incident, reach));
    }
}

/// <summary>How a reporter can be reached.</summary>
/// <param name="Name">As given.</param>
/// <param name="Phone">As given.</param>
public sealed record ContactDocument(string? Name, string? Phone);

/// <summary>Why personal data is erased, and how much.</summary>
/// <param name="Reason">Why, for the audit, which holds no texts.</param>
/// <param name="ReporterOnly">Only what the reporter gave; for what is still open.</param>
public sealed record ErasureBody(ErasureReason? Reason = null, bool? ReporterOnly = null);
