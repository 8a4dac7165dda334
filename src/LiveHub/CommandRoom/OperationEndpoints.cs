using System.Security.Claims;
using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Territory;
using GovGrid.Towns;

namespace GovGrid.LiveHub.CommandRoom;

/// <summary>Operations (极端天气 and the like): whoever leads the command room or a shift raises and ends them, everybody of the town reads.</summary>
internal static class OperationEndpoints
{
    public static void MapOperations(this IEndpointRouteBuilder api)
    {
        var operation = api.MapGroup("/towns/{code}/operation");
        operation.MapGet("", Get).RequireAuthorization(Policies.SignedIn).WithSummary("The operation that the town is in").Produces<OperationDocument>();
        operation.MapPost("", Raise).RequireAuthorization(Policies.Operations).Audited("operation.raise", AuditTargets.Town).WithSummary("Raise an operation; a repeat changes nothing").Produces<OperationDocument>();
        operation.MapDelete("", End).RequireAuthorization(Policies.Operations).Audited("operation.end", AuditTargets.Town).WithSummary("End the operation and take back what it did").Produces<OperationDocument>();
    }

    private static async Task<OperationDocument> Get(string code, ClaimsPrincipal user, TownChoice towns, IGrainFactory grains)
    {
        var town = towns.InPath(code, user);
        var document = Document(await grains.GetTown(town.Code).GetOperation(), town);
        return user.PartsOf().HasFlag(Parts.People) ? document : document with { Operation = document.Operation is { } raised ? raised with { By = null } : null };
    }

    private static async Task<IResult> Raise(string code, JsonBody<OperationBody> body, ClaimsPrincipal user, TownChoice towns, IGrainFactory grains, AuditNote note)
    {
        var town = towns.InPath(code, user);
        var faults = new FieldFaults();
        if (body.Value.Kind is not { } kind || town.FindOperation(kind) is null)
            faults.Add("kind", $"one of {string.Join(", ", town.Definition.Operations.Select(known => known.Code))}");
        faults.ThrowIfAny();
        note.After = body.Value.Kind;
        var refusal = await grains.GetTown(town.Code).RaiseOperation(body.Value.Kind!, user.ToCaller().Id);
        return refusal is null
            ? Results.Ok(Document(await grains.GetTown(town.Code).GetOperation(), town))
            : new ProblemResult(RefusalProblem.Of(refusal));
    }

    private static async Task<OperationDocument> End(string code, ClaimsPrincipal user, TownChoice towns, IGrainFactory grains)
    {
        var town = towns.InPath(code, user);
        await grains.GetTown(town.Code).EndOperation(user.ToCaller().Id);
        return Document(null, town);
    }

    private static OperationDocument Document(RaisedOperation? raised, Town town) => new(
        raised is null ? null : new OperationItem(raised.Kind, town.FindOperation(raised.Kind)?.Name, raised.RaisedAt, raised.By));
}

/// <summary>Which operation to raise.</summary>
/// <param name="Kind">Code of a kind of operation of the town.</param>
public sealed record OperationBody(string? Kind = null);

/// <summary>The operation that a town is in.</summary>
/// <param name="Operation">The operation; null in ordinary times.</param>
public sealed record OperationDocument(OperationItem? Operation);

/// <summary>An operation.</summary>
/// <param name="Kind">Code of its kind.</param>
/// <param name="Name">Its name; null where the town knows the kind no more.</param>
/// <param name="RaisedAt">Since when.</param>
/// <param name="By">Id of who raised it; null for displays and planners.</param>
public sealed record OperationItem(string Kind, LocalizedText? Name, DateTimeOffset RaisedAt, string? By);
