using System.Security.Claims;
using GovGrid.Incidents;
using GovGrid.LiveHub.Nearby;
using GovGrid.LiveHub.Privacy;
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
        var document = IncidentDocument.Of(view.State, view.History, CommandLinks.For(view.State, town, user)) with { Duplicates = duplicates, Warnings = warnings };
        await Results.Ok(await Opened(document, services.GetRequiredService<TextOpener>())).ExecuteAsync(httpContext);
    }

    private static async Task<IncidentDocument> Opened(IncidentDocument document, TextOpener opener)
    {
        var erased = await opener.Open(document.History);
        var open = await opener.For(document.Description, document.Suspension?.Reason, document.Request?.Reason);
        return document with
        {
            Erased = erased,
            Description = open.Text(document.Description),
            Suspension = document.Suspension is { } stands ? stands with { Reason = open.Text(stands.Reason)! } : null,
            Request = document.Request is { } request ? request with { Reason = open.Text(request.Reason)! } : null,
        };
    }
}
