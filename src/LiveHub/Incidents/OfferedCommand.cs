using System.Security.Claims;
using System.Text.Json;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;
using GovGrid.People;

namespace GovGrid.LiveHub.Incidents;

/// <summary>A command that the API offers.</summary>
internal abstract record OfferedCommand(CommandKind Kind)
{
    /// <summary>Its name in paths.</summary>
    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(Kind.ToString());

    /// <summary>Its name in the audit.</summary>
    public string Action => $"incident.{Name}";

    /// <summary>Maps its endpoint.</summary>
    /// <param name="incident">The group of an incident, <c>…/{id}</c>.</param>
    public abstract void MapTo(IEndpointRouteBuilder incident);

    /// <summary>Reads a body that is part of a larger one.</summary>
    /// <param name="body">The part; null says as much as an empty object.</param>
    /// <param name="field">Its path in the larger body.</param>
    /// <exception cref="ProblemException">It has another shape.</exception>
    public abstract GivenCommand Read(JsonElement? body, string field);
}

/// <summary>A command with the shape of its body.</summary>
/// <typeparam name="TBody">The shape.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="Summary">What it does, in a line.</param>
/// <param name="Fill">Says in a blank command what a body says.</param>
internal sealed record OfferedCommand<TBody, TCommand>(string Summary, Func<TCommand, TBody, CommandReader, TCommand> Fill)
    : OfferedCommand(Blank<TCommand>.Command.Kind)
    where TBody : CommandBody
    where TCommand : IncidentCommand
{
    public override void MapTo(IEndpointRouteBuilder incident) => incident.MapPost(Name, Give).RequireAuthorization(Policies.Commands).Audited(Action, AuditTargets.Incident).WithSummary(Summary).Produces<IncidentDocument>();

    public override GivenCommand Read(JsonElement? body, string field)
    {
        try
        {
            return Given((body ?? JsonElement.Parse("{}")).Deserialize<TBody>(ApiJson.Options) ?? throw new JsonException("null", "$", null, null));
        }
        catch (JsonException error)
        {
            throw new ProblemException(JsonFault.Of(error, typeof(TBody), field));
        }
    }

    private Task<IResult> Give(string id, JsonBody<TBody> body, IdempotencyKey key, IfMatch seen, ClaimsPrincipal user, AuditNote note, CommandRunner runner) =>
        runner.Run(id, user, key, seen, Given(body.Value), note);

    private GivenCommand Given(TBody body) => new(body.At, read => Fill(Blank<TCommand>.Command, body, read));
}

/// <summary>A command as a body gives it.</summary>
/// <param name="At">When it was done; null for now.</param>
/// <param name="Make">Makes it, and notes what is wrong with the body.</param>
internal sealed record GivenCommand(DateTimeOffset? At, Func<CommandReader, IncidentCommand> Make);
