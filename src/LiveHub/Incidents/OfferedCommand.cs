using System.Security.Claims;
using System.Text.Json;
using GovGrid.Incidents;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>A command that the API offers.</summary>
internal abstract record OfferedCommand(CommandKind Kind)
{
    /// <summary>Its name in paths.</summary>
    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(Kind.ToString());

    /// <summary>Maps its endpoint.</summary>
    /// <param name="incident">The group of an incident, <c>…/{id}</c>.</param>
    public abstract void MapTo(IEndpointRouteBuilder incident);
}

/// <summary>A command with the shape of its body.</summary>
/// <typeparam name="TBody">The shape.</typeparam>
/// <param name="Kind">The command.</param>
/// <param name="Make">Makes it of a body.</param>
internal sealed record OfferedCommand<TBody>(CommandKind Kind, Func<TBody, CommandHead, IncidentCommand> Make) : OfferedCommand(Kind)
    where TBody : CommandBody
{
    public override void MapTo(IEndpointRouteBuilder incident) => incident.MapPost(Name, Give).WithSummary($"Command: {Name}").Produces<IncidentDocument>();

    private Task<IResult> Give(
        string id, JsonBody<TBody> body, IdempotencyKey key, IfMatch seen, ClaimsPrincipal user, CommandRunner runner) =>
        runner.Run(id, user, runner.Head(key, seen, body.Value, user), head => Make(body.Value, head));
}
