using System.Security.Claims;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Problems;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Finds the incident of a path, as far as it is the caller's business.</summary>
internal sealed class IncidentFinder(IGrainFactory grains, ITownDirectory towns)
{
    /// <summary>
    /// The incident's grain, if the id is one of a town here. No more can be told of an id without its grain: a made-up one costs a read of
    /// nothing and some 4 kB until that grain has been idle for a quarter of an hour, and only those who are signed in can make one up.
    /// </summary>
    /// <exception cref="ProblemException">There can be no such incident.</exception>
    public IIncidentGrain Grain(string id, ClaimsPrincipal user)
    {
        TownOf(id, user);
        return grains.GetIncident(id);
    }

    /// <summary>The incident's town.</summary>
    /// <exception cref="ProblemException">There can be no such incident.</exception>
    public Town TownOf(string id, ClaimsPrincipal user)
    {
        var town = IncidentId.TownOf(id) is { } code ? towns.Find(code) : null;
        return town is not null && user.MaySee(town.Code) ? town : throw NotFound(id, isForeign: town is not null);
    }

    /// <summary>The incident with its history.</summary>
    /// <exception cref="ProblemException">There is no such incident.</exception>
    public async Task<IncidentView> Find(string id, ClaimsPrincipal user) => await Grain(id, user).Get() ?? throw NotFound(id);

    private static ProblemException NotFound(string id, bool isForeign = false) =>
        new(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, $"There is no incident '{id}'.") { IsForeign = isForeign });
}
