using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Privacy;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Receipts;

/// <summary>A reporter follows the report, takes it back, and rates what became of it, without signing in.</summary>
internal static class ReceiptEndpoints
{
    private static readonly Refusal OwnFind = new(RefusalCode.NotAllowed, "A find of a grid worker is not rated by who found it.");

    public static void MapReceipts(this IEndpointRouteBuilder api)
    {
        var receipt = api.MapGroup("/receipts/{code}").AllowAnonymous().RequireRateLimiting(RateLimits.Receipt);
        receipt.MapGet("", Get).WithSummary("How far a report is").Produces<ReceiptDocument>();
        receipt.MapPost("/withdrawal", Withdraw).Audited("incident.withdraw").WithSummary("Take the report back").Produces<ReceiptDocument>();
        receipt.MapPost("/rating", Rate).Audited("incident.evaluate").WithSummary("Rate a closed incident").Produces<ReceiptDocument>();
    }

    private static async Task<IResult> Get(string code, ReceiptReader receipts) =>
        await receipts.Read(code) is { } receipt ? Results.Ok(receipt) : NoReceipt();

    private static async Task<IResult> Withdraw(
        string code,
        JsonBody<WithdrawalBody> body,
        ReceiptReader receipts,
        TextSealer sealer,
        ITownDirectory towns,
        AuditNote note,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var (faults, reason) = (new FieldFaults(), body.Value.Reason ?? "");
        faults.Check("reason", reason, IncidentDecisions.LongestText, required: false);
        faults.ThrowIfAny();
        if (await receipts.Find(code) is not { } incident || await incident.Get() is not { } view) return NoReceipt();
        note.Unchanged(view.State);
        if (!Withdrawal.IsReporters(view.State)) return new ProblemResult(RefusalProblem.Of(Withdrawal.NotTheirs));
        if (reason.Length > 0) reason = (await sealer.OfHandling(towns.Find(IncidentId.TownOf(view.State.Id)!)!, view.State.Id)).Seal(reason);
        var outcome = await incident.Handle(new WithdrawIncident(reason)
        {
            Id = Withdrawal.Key(reason),
            By = new Caller(CallerIdentity.Anonymous, Role.Resident),
            At = clock.GetUtcNow(),
        });
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal));
        note.After = AuditEntries.Reference(outcome.State!);
        return Results.Ok(await receipts.Read(code));
    }

    private static async Task<IResult> Rate(
        string code, JsonBody<RatingBody> body, ReceiptReader receipts, AuditNote note, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var faults = new FieldFaults();
        if (body.Value.Satisfaction is not (>= 1 and <= 5)) faults.Add("satisfaction", "1 (very dissatisfied) to 5 (very satisfied)");
        faults.ThrowIfAny();
        if (await receipts.Find(code) is not { } incident || await incident.Get() is not { } view) return NoReceipt();
        note.Unchanged(view.State);
        if (!Withdrawal.IsReporters(view.State)) return new ProblemResult(RefusalProblem.Of(OwnFind));
        var outcome = await incident.Handle(new EvaluateIncident(body.Value.Satisfaction!.Value)
        {
            // The same again is a repeat, but not after it was reopened and closed anew.
            Id = $"rating-{view.State.Reopens}-{body.Value.Satisfaction}",
            By = new Caller(CallerIdentity.Anonymous, Role.Resident),
            At = clock.GetUtcNow(),
        });
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal));
        note.After = AuditEntries.Reference(outcome.State!);
        return Results.Ok(await receipts.Read(code));
    }

    /// <summary>The answer where there is none.</summary>
    public static ProblemResult NoReceipt() =>
        new(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "There is no such receipt."));
}

/// <summary>A reporter's rating.</summary>
/// <param name="Satisfaction">1 very dissatisfied to 5 very satisfied.</param>
public sealed record RatingBody(int? Satisfaction = null);

/// <summary>What a reporter may say on taking the report back.</summary>
/// <param name="Reason">Why; at most 4,000 characters; may be left out.</param>
public sealed record WithdrawalBody(string? Reason = null);
