using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Units;

/// <summary>Posts of the command room, platforms, agencies and departments: filled and left. A unit without a filled post has nobody to give work to.</summary>
internal static class PostEndpoints
{
    public static void MapPosts(this IEndpointRouteBuilder api)
    {
        api.MapPost("/posts/{id}/on-duty", Come).RequireAuthorization(Policies.Posts).Audited("post.goOnDuty", AuditTargets.Post).WithSummary("Somebody comes to a post, which is given work from now on").Produces<PostDocument>();
        api.MapPost("/posts/{id}/off-duty", Leave).RequireAuthorization(Policies.Posts).Audited("post.goOffDuty", AuditTargets.Post).WithSummary("Somebody leaves a post; what it has in hand goes back into the queue, or is finished").Produces<PostDocument>();
    }

    private static Task<IResult> Come(string id, JsonBody<PostBody> body, ClaimsPrincipal user, TownChoice towns, IncidentFinder finder, PostDuty duty) =>
        Change(id, body.Value.Town, user, towns, finder, duty.Come);

    private static Task<IResult> Leave(string id, JsonBody<PostBody> body, ClaimsPrincipal user, TownChoice towns, IncidentFinder finder, PostDuty duty) =>
        Change(id, body.Value.Town, user, towns, finder, duty.Leave);

    private static async Task<IResult> Change(
        string id, string? code, ClaimsPrincipal user, TownChoice towns, IncidentFinder finder, Func<Town, UnitKey, Post, Task<PostDocument>> change)
    {
        var town = towns.Of(code, user);
        if (town.UnitOf(id) is not { } unit) return NoPost(id, town);
        var post = town.FindPosts(unit)!.First(known => known.Id == id);
        return PostRights.Duty(user, post, unit) is { } no ? new ProblemResult(RefusalProblem.Of(no)) : Results.Ok(await InSight(await change(town, unit, post), user, finder));
    }

    private static async Task<PostDocument> InSight(PostDocument document, ClaimsPrincipal user, IncidentFinder finder)
    {
        var seen = await finder.Seen(user, document.InHand.Select(item => item.Incident));
        return document with { InHand = [.. document.InHand.Where(item => seen.Contains(item.Incident))] };
    }

    private static ProblemResult NoPost(string id, Town town) => new(new ApiProblem(
        StatusCodes.Status404NotFound, RefusalProblem.Name(RefusalCode.UnknownUnit), $"The town {town.Code} has no post '{id}'. GET /api/v1/towns/{town.Code} lists them."));
}
