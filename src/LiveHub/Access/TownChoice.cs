using System.Security.Claims;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Access;

/// <summary>Finds the town that a request means, as far as it is the caller's business.</summary>
internal sealed class TownChoice(ITownDirectory towns)
{
    /// <summary>The town of a query: the named one, the caller's, or the only one.</summary>
    /// <exception cref="ProblemException">There is no such town for the caller, or it must be said.</exception>
    public Town Of(string? code, ClaimsPrincipal user)
    {
        var wanted = code ?? user.TownOnly() ?? (towns.Towns is [var only] ? only.Code : null);
        if (wanted is not null && user.MaySee(wanted) && towns.Find(wanted) is { } town) return town;
        var faults = new FieldFaults();
        faults.Add("town", $"one of {string.Join(", ", towns.Towns.Where(known => user.MaySee(known.Code)).Select(known => known.Code))}");
        throw new ProblemException(faults.ToException().Problem with { IsForeign = wanted is not null && towns.Find(wanted) is not null });
    }

    /// <summary>The town of a path.</summary>
    /// <exception cref="ProblemException">There is no such town for the caller.</exception>
    public Town InPath(string code, ClaimsPrincipal user) =>
        user.MaySee(code) && towns.Find(code) is { } town
            ? town
            : throw new ProblemException(
                new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, $"There is no town '{code}' here.") { IsForeign = towns.Find(code) is not null });
}
