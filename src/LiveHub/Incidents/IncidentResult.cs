using System.Security.Claims;
using GovGrid.Incidents;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Answers with an incident as a caller sees it, and its version for <c>If-Match</c>.</summary>
internal sealed class IncidentResult(IncidentView view, ClaimsPrincipal user) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ETag = $"\"{view.State.Version}\"";
        var town = httpContext.RequestServices.GetRequiredService<ITownDirectory>().Find(IncidentId.TownOf(view.State.Id)!)!;
        var document = IncidentDocument.Of(view.State, view.History, CommandLinks.For(view.State, town, user));
        return Results.Ok(document).ExecuteAsync(httpContext);
    }
}
