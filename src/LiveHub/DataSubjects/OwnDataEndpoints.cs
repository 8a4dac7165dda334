using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Receipts;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Privacy.Erasure;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Towns;

namespace GovGrid.LiveHub.DataSubjects;

/// <summary>What is held about a reporter, shown to and erased by whoever has the receipt's code.</summary>
internal static class OwnDataEndpoints
{
    // Who took the report for a caller has read the code out and may know it still; what the command room may see, it sees by the incident.
    private static readonly Refusal NotForStaff = new(RefusalCode.NotAllowed, "What is held about a reporter is for the reporter, who is not signed in.");

    public static void MapOwnData(this IEndpointRouteBuilder api)
    {
        var data = api.MapGroup("/receipts/{code}/data").AllowAnonymous().RequireRateLimiting(RateLimits.Receipt);
        data.MapGet("", Export).WithSummary("All that is held about the reporter").Produces<OwnDataDocument>();
        data.MapDelete("", Erase).Audited("personalData.erase").WithSummary("Erase the reporter's contact and description for good").Produces<ErasureDocument>();
    }

    private static async Task<IResult> Export(
        string code, HttpContext context, ReceiptReader receipts, PersonalData data, TownPrivacy rules, ITownDirectory towns, IAuditTrail trail)
    {
        if (context.User.Identity is { IsAuthenticated: true }) return new ProblemResult(RefusalProblem.Of(NotForStaff));
        if (await receipts.Find(code) is not { } grain || await grain.Get() is not { State: var incident }) return ReceiptEndpoints.NoReceipt();
        await trail.Append(context.ToAuditEntry("personalData.read", incident.Id));
        var kept = rules.KeptIn(towns.Find(IncidentId.TownOf(incident.Id)!)!);
        return Results.Ok(new OwnDataDocument(
            incident.Number, await data.HeldAboutReporter(incident.Id), new TimesDocument(kept.ContactDays.Value, kept.TextDays.Value, kept.PhotoDays.Value)));
    }

    private static async Task<IResult> Erase(string code, HttpContext context, ReceiptReader receipts, PersonalData data, AuditNote note)
    {
        if (context.User.Identity is { IsAuthenticated: true }) return new ProblemResult(RefusalProblem.Of(NotForStaff));
        if (await receipts.Find(code) is not { } grain || await grain.Get() is not { State: var incident }) return ReceiptEndpoints.NoReceipt();
        note.Unchanged(incident);
        if (!Withdrawal.IsReporters(incident)) return new ProblemResult(RefusalProblem.Of(Withdrawal.NotTheirs));
        await data.Erase(incident.Id, ErasureReach.Reporter);
        note.After = $"{EnumName.Of(ErasureReach.Reporter)}:{EnumName.Of(ErasureReason.SubjectAsked)}";
        return Results.Ok(ErasureDocument.Of(incident, ErasureReach.Reporter));
    }
}

/// <summary>All that is held about a reporter.</summary>
/// <param name="Number">Number of the incident.</param>
/// <param name="Held">What is held, by kind; null where nothing is.</param>
/// <param name="Kept">For how long.</param>
public sealed record OwnDataDocument(string? Number, JsonObject Held, TimesDocument Kept);

/// <summary>How long what is kept, in days after the matter has ended.</summary>
/// <param name="ContactDays">The contact.</param>
/// <param name="TextDays">Texts.</param>
/// <param name="PhotoDays">Photos.</param>
public sealed record TimesDocument(double ContactDays, double TextDays, double PhotoDays);
