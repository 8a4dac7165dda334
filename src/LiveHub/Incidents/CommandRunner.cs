using System.Security.Claims;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Carries out commands on incidents, and answers with the incident as it then stands.</summary>
internal sealed class CommandRunner(
    IncidentFinder finder, OwnFinds ownFinds, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>What a request says about any command.</summary>
    public CommandHead Head(IdempotencyKey key, IfMatch seen, CommandBody body, ClaimsPrincipal user) =>
        new(key.Value, user.ToCaller(), body.At ?? clock.GetUtcNow(), seen.Version, new FieldFaults());

    /// <summary>Carries out a command.</summary>
    /// <exception cref="ProblemException">A field is wrong, or there is no such incident.</exception>
    public async Task<IResult> Run(string id, ClaimsPrincipal user, CommandHead head, Func<CommandHead, IncidentCommand> make)
    {
        var incident = finder.Grain(id, user);
        var command = make(head);
        head.Faults.ThrowIfAny();
        var outcome = command is TakeIncident take ? await ownFinds.Take(incident, take) : await incident.Handle(command);
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal, outcome.State));
        return await Answer(id, user);
    }

    private async Task<IResult> Answer(string id, ClaimsPrincipal user)
    {
        var view = await finder.Find(id, user);
        return new IncidentResult(view, user);
    }
}
