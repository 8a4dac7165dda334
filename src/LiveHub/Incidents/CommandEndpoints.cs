using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Commands on incidents: an endpoint each, all carried out the same way.</summary>
internal static class CommandEndpoints
{
    public static void MapIncidentCommands(this IEndpointRouteBuilder api)
    {
        api.MapPost("/incidents/batch", GiveMany).RequireAuthorization(Policies.Commands).NotAudited("Each incident leaves rows of its own.").WithSummary("One command on many incidents, an outcome each").Produces<BatchOutcomes>();
        var incident = api.MapGroup("/incidents/{id}");
        foreach (var command in CommandCatalogue.All) command.MapTo(incident);
        incident.MapPost("/{command}", Unknown).RequireAuthorization(Policies.SignedIn).NotAudited("There is no such command.").ExcludeFromDescription();
    }

    private static async Task<IResult> GiveMany(JsonBody<BatchBody> body, IdempotencyKey key, HttpContext context, CommandBatch batch) =>
        Results.Ok(await batch.Run(body.Value, key, context));

    private static ProblemResult Unknown(string command) => new(new ApiProblem(
        StatusCodes.Status404NotFound,
        ProblemCodes.NotFound,
        $"There is no command '{command}'. Expected: {CommandCatalogue.Names}."));
}
