using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Commands on incidents: an endpoint each, all carried out the same way.</summary>
internal static class CommandEndpoints
{
    public static void MapIncidentCommands(this IEndpointRouteBuilder api)
    {
        var incident = api.MapGroup("/incidents/{id}");
        foreach (var command in CommandCatalogue.All) command.MapTo(incident);
        incident.MapPost("/{command}", Unknown).ExcludeFromDescription();
    }

    private static ProblemResult Unknown(string command) => new(new ApiProblem(
        StatusCodes.Status404NotFound,
        ProblemCodes.NotFound,
        $"There is no command '{command}'. Expected: {CommandCatalogue.Names}."));
}
