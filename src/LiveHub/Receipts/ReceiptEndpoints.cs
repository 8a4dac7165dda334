using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Receipts;

/// <summary>A reporter follows the report, and rates what became of it, without signing in.</summary>
internal static class ReceiptEndpoints
{
    public static void MapReceipts(this IEndpointRouteBuilder api)
    {
        var receipt = api.MapGroup("/receipts/{code}").AllowAnonymous().RequireRateLimiting(RateLimits.Receipt);
        receipt.MapGet("", Get).WithSummary("How far a report is").Produces<ReceiptDocument>();
        receipt.MapPost("/rating", Rate).WithSummary("Rate a closed incident").Produces<ReceiptDocument>();
    }

    private static async Task<IResult> Get(string code, ReceiptCodes codes, IGrainFactory grains, ITownDirectory towns) =>
        await codes.IncidentOf(code) is { } id
        && towns.Find(IncidentId.TownOf(id) ?? "") is { } town
        && await grains.GetIncident(id).Get() is { } view
            ? Results.Ok(ReceiptDocument.Of(view, town))
            : NoReceipt();

    private static async Task<IResult> Rate(
        string code,
        JsonBody<RatingBody> body,
        ReceiptCodes codes,
        IGrainFactory grains,
        ITownDirectory towns,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var faults = new FieldFaults();
        if (body.Value.Satisfaction is not (>= 1 and <= 5)) faults.Add("satisfaction", "1 (very dissatisfied) to 5 (very satisfied)");
        faults.ThrowIfAny();
        if (await codes.IncidentOf(code) is not { } id || towns.Find(IncidentId.TownOf(id) ?? "") is not { } town) return NoReceipt();
        if (await grains.GetIncident(id).Get() is not { } view) return NoReceipt();
        var outcome = await grains.GetIncident(id).Handle(new EvaluateIncident(body.Value.Satisfaction!.Value)
        {
            // The same again is a repeat, but not after it was reopened and closed anew.
            Id = $"rating-{view.State.Reopens}-{body.Value.Satisfaction}",
            By = new Caller(CallerIdentity.Anonymous, Role.Resident),
            At = clock.GetUtcNow(),
        });
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal));
        return Results.Ok(ReceiptDocument.Of((await grains.GetIncident(id).Get())!, town));
    }

    private static ProblemResult NoReceipt() =>
        new(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "There is no such receipt."));
}

/// <summary>A reporter's rating.</summary>
/// <param name="Satisfaction">1 very dissatisfied to 5 very satisfied.</param>
public sealed record RatingBody(int? Satisfaction = null);
