using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Incidents;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Attachments;
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
        var sight = await services.GetRequiredService<Sights>().Of(user, town);
        var duplicates = await services.GetRequiredService<NearbyFinder>().DuplicatesOf(view.State, sight);
        var warnings = await services.GetRequiredService<DutyWarning>().Of(view.State, town);
        var document = IncidentDocument.Of(view.State, view.History, CommandLinks.For(view.State, town, user)) with
        {
            Duplicates = duplicates,
            Warnings = warnings,
            Attachments = await services.GetRequiredService<AttachmentList>().Of(view),
        };
        document = await Opened(document, services.GetRequiredService<TextOpener>());
        var answer = sight is { Incidents.IsAll: true, Positions: true } ? Results.Ok(document) : Results.Json(await InSight(document, sight, services.GetRequiredService<IncidentFinder>()), ApiJson.Options);
        await answer.ExecuteAsync(httpContext);
    }

    private async Task<JsonNode> InSight(IncidentDocument document, Sight sight, IncidentFinder finder)
    {
        var json = JsonSerializer.SerializeToNode(document, ApiJson.Options)!;
        var others = sight.Incidents.IsAll ? [] : UnseenIds.In(json).Where(id => id != document.Id).ToHashSet();
        others.ExceptWith(await finder.Seen(user, others));
        if (others.Count > 0) UnseenIds.TakeOut(json, others);
        foreach (var happened in json["history"]!.AsArray()) LeaveOutCandidates(happened!.AsObject(), sight);
        return json;
    }

    // How long each would have taken to come tells where each was.
    private static void LeaveOutCandidates(JsonObject happened, Sight sight)
    {
        if (!sight.Positions) happened.Remove("candidates");
        else if (happened["candidates"] is JsonArray candidates) candidates.RemoveAll(candidate => !sight.SeesWorker((string)candidate!["worker"]!));
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
