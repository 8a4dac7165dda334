using System.Security.Claims;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Finds the incident of a path, as far as it is in the caller's sight. What is not is not there.</summary>
internal sealed class IncidentFinder(IGrainFactory grains, ITownDirectory towns, Sights sights)
{
    /// <summary>The incident's town.</summary>
    /// <exception cref="ProblemException">There can be no such incident.</exception>
    public Town TownOf(string id, ClaimsPrincipal user)
    {
        var town = IncidentId.TownOf(id) is { } code ? towns.Find(code) : null;
        return town is not null && user.MaySee(town.Code) ? town : throw NotFound(id, isForeign: town is not null);
    }

    /// <summary>The incident with its history.</summary>
    /// <exception cref="ProblemException">There is no such incident.</exception>
    public async Task<IncidentView> Find(string id, ClaimsPrincipal user) =>
        await FindSeen(id, user) ?? throw await NotFound(id, user);

    /// <summary>The same; null where there is no such incident.</summary>
    public async Task<IncidentView?> FindSeen(string id, ClaimsPrincipal user) =>
        await View(id, user) is { } view && await sights.Sees(user, view.State) ? view : null;

    /// <summary>The incident to give a command to.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="command">The command.</param>
    /// <param name="user">Who gives it.</param>
    /// <exception cref="ProblemException">There is no such incident.</exception>
    public async Task<IIncidentGrain> ToCommand(string id, IncidentCommand command, ClaimsPrincipal user) =>
        await View(id, user) is { } view && (await sights.Sees(user, view.State) || IsOwed(view, command)) ? grains.GetIncident(id) : throw await NotFound(id, user);

    /// <summary>An incident after a command that was done to it, whoever sees it now.</summary>
    public async Task<IncidentView> Done(string id) => (await grains.GetIncident(id).Get())!;

    /// <summary>Whether the caller sees an incident, now.</summary>
    public Task<bool> Sees(ClaimsPrincipal user, IncidentState incident) => sights.Sees(user, incident);

    /// <summary>Those of some incidents that the caller sees.</summary>
    public async Task<IReadOnlySet<string>> Seen(ClaimsPrincipal user, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct())
            if (await FindSeen(id, user) is not null) seen.Add(id);
        return seen;
    }

    // What has left a caller's sight still owes it two answers: the one that a repeat had, and who has the incident now, to a late action
    // from a phone of who had it in hand.
    private static bool IsOwed(IncidentView view, IncidentCommand command) =>
        view.History.Any(happened => happened.Command == command.Id && happened.By == command.By.Id)
        || (command is TakeIncident or ArriveAtIncident or ResolveIncident or DeclineIncident && view.State.Assignees.Contains(command.By.Id));

    /// <summary>
    /// No more can be told of an id without its grain: a made-up one costs a read of nothing and some 4 kB until that grain has been idle for a
    /// quarter of an hour, and only those who are signed in can make one up.
    /// </summary>
    private Task<IncidentView?> View(string id, ClaimsPrincipal user)
    {
        var town = IncidentId.TownOf(id) is { } code && user.MaySee(code) ? towns.Find(code) : null;
        return town is null ? Task.FromResult<IncidentView?>(null) : grains.GetIncident(id).Get();
    }

    // The answer is the same; for the audit it is told whether somebody has tried what is another's.
    private async Task<ProblemException> NotFound(string id, ClaimsPrincipal user)
    {
        TownOf(id, user);
        return NotFound(id, isForeign: await View(id, user) is not null);
    }

    private static ProblemException NotFound(string id, bool isForeign) =>
        new(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, $"There is no incident '{id}'.") { IsForeign = isForeign });
}
