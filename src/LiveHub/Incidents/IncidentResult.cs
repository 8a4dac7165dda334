using System.Security.Claims;
using GovGrid.Incidents;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Answers with an incident as a caller sees it, and its version for <c>If-Match</c>.</summary>
internal sealed class IncidentResult(IncidentView view, ClaimsPrincipal user) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ETag = $"\"{view.State.Version}\"";
        var document = IncidentDocument.Of(view.State, view.History, CommandLinks.For(view.State, user));
        return Results.Ok(document).ExecuteAsync(httpContext);
    }
}
