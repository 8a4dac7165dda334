using System.Security.Claims;
using GovGrid.Incidents;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Nearby;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Answers with an incident as a caller sees it, and its version for <c>If-Match</c>.</summary>
internal sealed class IncidentResult(IncidentView view, ClaimsPrincipal user) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ETag = $"\"{view.State.Version}\"";
        var services = httpContext.RequestServices;
        var town = services.GetRequiredService<ITownDirectory>().Find(IncidentId.TownOf(view.State.Id)!)!;
        var duplicates = await services.GetRequiredService<NearbyFinder>().DuplicatesOf(view.State);
        var warnings = await services.GetRequiredService<DutyWarning>().Of(view.State, town);
        var document = IncidentDocument.Of(view.State, view.History, CommandLinks.For(view.State, town, user)) with
        {
            Duplicates = duplicates,
            Warnings = warnings,
            Attachments = await services.GetRequiredService<AttachmentList>().Of(view),
        };
        await Results.Ok(document).ExecuteAsync(httpContext);
    }
}
