using System.Security.Claims;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Finds incidents by the number that people read over the phone, from the read model, which follows by a moment.</summary>
internal sealed class NumberFinder(IIncidentQueries incidents, ITownDirectory towns, Sights sights)
{
    /// <summary>The id that a text means: an incident's number, or the text itself where it is no number, or nobody has it whose incidents the caller sees.</summary>
    /// <param name="text">An id or a number.</param>
    /// <param name="user">Whose towns are looked into.</param>
    public async Task<string> IdOf(string text, ClaimsPrincipal user)
    {
        if (!IncidentNames.IsNumber(text)) return text;
        // Each town counts for itself; who sees several may meet the number twice, and then has to give the id.
        var found = new List<string>();
        foreach (var town in towns.Towns.Where(known => user.MaySee(known.Code)))
            found.AddRange((await incidents.Page(new IncidentFilter { Town = town.Code, Number = text, Limit = 1, Scope = (await sights.Of(user, town)).Incidents })).Items.Select(item => item.Id));
        return found is [var only] ? only : text;
    }
}
