using System.Security.Claims;
using GovGrid.Drafts;
using GovGrid.Finding;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Drafts;

/// <summary>
/// Reports that a call-taker has begun to write down. Whoever signs in sees the own ones and no others; a day after they were last saved they
/// are gone. They hold contacts, so each read is in the audit.
/// </summary>
internal static class DraftEndpoints
{
    private const int LongestId = 100;

    public static void MapDrafts(this IEndpointRouteBuilder api)
    {
        var drafts = api.MapGroup("/drafts").RequireAuthorization(Policies.Drafts);
        drafts.MapGet("", List).WithSummary("The caller's drafts, last saved first").Produces<IReadOnlyList<DraftDocument>>();
        drafts.MapGet("/{id}", Get).WithSummary("A draft of the caller").Produces<DraftDocument>();
        drafts.MapPut("/{id}", Keep).Audited("draft.keep", AuditTargets.Made).WithSummary("Keep a draft, in place of an earlier one of its id").Produces<DraftDocument>();
        drafts.MapDelete("/{id}", Discard).Audited("draft.discard", AuditTargets.Made).WithSummary("Discard a draft").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IReadOnlyList<DraftDocument>> List(string? town, HttpContext context, TownChoice towns, IGrainFactory grains, DraftSeal seal, IAuditTrail trail)
    {
        var drafts = await Read(Own(town, context.User, towns, grains), seal);
        if (drafts.Count > 0) await trail.Append(context.ToAuditEntry("draft.read", towns.Of(town, context.User).Code));
        return drafts;
    }

    private static async Task<IResult> Get(string id, string? town, HttpContext context, TownChoice towns, IGrainFactory grains, DraftSeal seal, IAuditTrail trail)
    {
        if ((await Read(Own(town, context.User, towns, grains), seal)).FirstOrDefault(draft => draft.Id == id) is not { } found)
            return new ProblemResult(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "You have no such draft, or no longer: drafts are kept for a day."));
        await trail.Append(context.ToAuditEntry("draft.read", AuditTargets.Made(context)) with { Town = towns.Of(town, context.User).Code });
        return Results.Ok(found);
    }

    private static async Task<IResult> Keep(string id, JsonBody<ReportBody> body, ClaimsPrincipal user, TownChoice towns, IGrainFactory grains, DraftSeal seal)
    {
        var own = Own(body.Value.Town, user, towns, grains);
        var faults = new FieldFaults();
        faults.Check("id", id, LongestId, required: true);
        ReportTexts.Check(body.Value, faults, isDraft: true);
        faults.ThrowIfAny();
        var outcome = await own.Keep(id, await seal.Seal(towns.Of(body.Value.Town, user), body.Value));
        return outcome.Refusal is { } refusal ? new ProblemResult(RefusalProblem.Of(refusal)) : Results.Ok(new DraftDocument(id, outcome.Draft!.SavedAt, body.Value));
    }

    private static async Task<IResult> Discard(string id, string? town, ClaimsPrincipal user, TownChoice towns, IGrainFactory grains)
    {
        await Own(town, user, towns, grains).Discard(id);
        return Results.NoContent();
    }

    private static async Task<IReadOnlyList<DraftDocument>> Read(IDraftGrain drafts, DraftSeal seal)
    {
        var (all, documents) = (await drafts.All(), new List<DraftDocument>());
        var reports = await seal.Open([.. all.Select(draft => draft.Content)]);
        for (var i = 0; i < all.Count; i++)
            if (reports[i] is { } report) documents.Add(new DraftDocument(all[i].Id, all[i].SavedAt, report));
        return documents;
    }

    // A post is the next shift's too, an account is not; a token is where it was made for a person and not for a desk.
    private static IDraftGrain Own(string? town, ClaimsPrincipal user, TownChoice towns, IGrainFactory grains) =>
        grains.GetDrafts(towns.Of(town, user).Code, user.OpenerOf());
}

/// <summary>A draft.</summary>
/// <param name="Id">The caller's name for it.</param>
/// <param name="SavedAt">When it was last saved.</param>
/// <param name="Report">What is written so far, in the form of a report.</param>
public sealed record DraftDocument(string Id, DateTimeOffset SavedAt, ReportBody Report);
