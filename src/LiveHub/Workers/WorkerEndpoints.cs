using System.Security.Claims;
using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Live;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Workers;

/// <summary>A worker's phone: on duty, off duty, and where it is.</summary>
internal static class WorkerEndpoints
{
    private const int LargestBatch = 256 * 1024;
    private const string Positions = "A position is no command, and its worker's own.";

    public static void MapWorkers(this IEndpointRouteBuilder api)
    {
        api.MapPost("/workers/{id}/on-duty", GoOnDuty).RequireAuthorization(Policies.WorkerDuty).Audited("worker.goOnDuty", AuditTargets.Worker).WithSummary("A worker comes on duty").Produces<WorkerItem>();
        api.MapPost("/workers/{id}/off-duty", GoOffDuty).RequireAuthorization(Policies.WorkerDuty).Audited("worker.goOffDuty", AuditTargets.Worker).WithSummary("A worker leaves, with an assignment after it").Produces<WorkerItem>();
        api.MapPost("/workers/{id}/help", CallForHelp).RequireAuthorization(Policies.WorkerDuty).Audited("worker.callForHelp", AuditTargets.Worker).WithSummary("A worker is in danger: everybody who watches is told until somebody clears it").Produces<WorkerItem>();
        api.MapDelete("/workers/{id}/help", ClearHelp).RequireAuthorization(Policies.WorkerHelp).Audited("worker.clearHelp", AuditTargets.Worker).WithSummary("Somebody has seen to a call for help").Produces<WorkerItem>();
        api.MapPost("/workers/{id}/position", ReportOne).RequireAuthorization(Policies.Positions).NotAudited(Positions).WithSummary("Where a worker on duty is").Produces(StatusCodes.Status204NoContent);
        api.MapPost("/positions", ReportMany).RequireAuthorization(Policies.Positions).NotAudited(Positions).WithMetadata(new BodyLimit(LargestBatch)).WithSummary("Where workers on duty are, an outcome each").Produces<PositionOutcomes>();
    }

    private static Task<IResult> GoOnDuty(string id, JsonBody<DutyBody> body, ClaimsPrincipal user, TownChoice towns, Sights sights, IGrainFactory grains)
    {
        var faults = new FieldFaults();
        var at = body.Value.Location?.Read(faults, "location");
        if (at is { } far && !faults.Any && !towns.Of(body.Value.Town, user).Reaches(far)) faults.Add("location", TownReach.Expected, "outOfRange");
        faults.ThrowIfAny();
        var no = WorkerRights.Duty(user, id) ?? (at is null ? null : WorkerRights.Position(user, id));
        return Change(id, body.Value.Town, no, user, towns, sights, grains, worker => worker.GoOnDuty(at));
    }

    private static Task<IResult> GoOffDuty(string id, JsonBody<DutyBody> body, ClaimsPrincipal user, TownChoice towns, Sights sights, IGrainFactory grains) =>
        Change(id, body.Value.Town, WorkerRights.Duty(user, id), user, towns, sights, grains, worker => worker.GoOffDuty());

    private static Task<IResult> CallForHelp(string id, JsonBody<HelpBody> body, ClaimsPrincipal user, TownChoice towns, Sights sights, IGrainFactory grains) =>
        Change(id, body.Value.Town, WorkerRights.Duty(user, id), user, towns, sights, grains, worker => worker.CallForHelp());

    private static Task<IResult> ClearHelp(string id, string? town, ClaimsPrincipal user, TownChoice towns, Sights sights, IGrainFactory grains) =>
        Change(id, town, WorkerRights.ClearHelp(user), user, towns, sights, grains, worker => worker.ClearHelp());

    private static async Task<IResult> Change(
        string id, string? code, Refusal? no, ClaimsPrincipal user, TownChoice towns, Sights sights, IGrainFactory grains, Func<IGridWorkerGrain, Task<WorkerOutcome>> change)
    {
        var town = towns.Of(code, user);
        if (town.FindWorker(id) is null) return NoWorker(id, town);
        if (no is not null) return new ProblemResult(RefusalProblem.Of(no));
        var sight = await sights.Of(user, town);
        if (!sight.SeesWorker(id)) return NoWorker(id, town);
        var outcome = await change(grains.GetWorker(town.Code, id));
        return outcome.Refusal is { } refusal ? new ProblemResult(RefusalProblem.Of(refusal)) : Results.Ok(await Seen(outcome.Worker, sight, grains));
    }

    private static async Task<WorkerItem> Seen(WorkerView worker, Sight sight, IGrainFactory grains)
    {
        var inHand = worker.Incident is { } incident && await grains.GetIncident(incident).Get() is { State: var state } ? IncidentSummary.Of(state) : null;
        return new Eye(sight, _ => inHand).Item(worker);
    }

    private static async Task<IResult> ReportOne(string id, JsonBody<PositionBody> body, ClaimsPrincipal user, TownChoice towns, PositionReports positions)
    {
        var town = towns.Of(body.Value.Town, user);
        if (town.FindWorker(id) is null) return NoWorker(id, town);
        var faults = new FieldFaults();
        new LocationBody(body.Value.Lon, body.Value.Lat).Read(faults, "");
        faults.ThrowIfAny();
        var refusal = await positions.Report(body.Value with { Worker = id, Town = town.Code }, user);
        return refusal is null ? Results.NoContent() : new ProblemResult(RefusalProblem.Of(refusal));
    }

    private static async Task<IResult> ReportMany(JsonBody<PositionsBody> body, ClaimsPrincipal user, PositionReports positions)
    {
        var faults = new FieldFaults();
        if (body.Value.Positions is not { Count: > 0 and <= 1000 }) faults.Add("positions", "a list of 1 to 1,000 positions");
        faults.ThrowIfAny();
        var refusals = await Task.WhenAll(body.Value.Positions!.Select(position => positions.Report(position, user)));
        return Results.Ok(new PositionOutcomes([.. body.Value.Positions!.Zip(refusals, (position, refusal) => new PositionOutcome(position.Worker, refusal))]));
    }

    private static ProblemResult NoWorker(string id, Town town) => new(new ApiProblem(
        StatusCodes.Status404NotFound, RefusalProblem.Name(RefusalCode.UnknownWorker), $"The town {town.Code} has no worker '{id}'."));
}

/// <summary>What became of many positions, in their order.</summary>
public sealed record PositionOutcomes(IReadOnlyList<PositionOutcome> Outcomes);

/// <summary>What became of a position.</summary>
/// <param name="Worker">The worker, as it was named.</param>
/// <param name="Refusal">Why it was not taken; null when it was.</param>
public sealed record PositionOutcome(string? Worker, Refusal? Refusal);
