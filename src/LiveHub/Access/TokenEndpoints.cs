using System.Security.Claims;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Access;

/// <summary>Tokens of devices and people, for administrators. A token is shown when it is made, and never again.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder api)
    {
        var tokens = api.MapGroup("/tokens").RequireAuthorization(Policies.Tokens);
        tokens.MapPost("", Make).Audited("token.make").WithSummary("Make a token for a device or a person").Produces<TokenItem>(StatusCodes.Status201Created);
        tokens.MapGet("", List).WithSummary("List the tokens that are good");
        tokens.MapDelete("/{id}", Revoke).Audited("token.revoke", AuditTargets.Made).WithSummary("Revoke a token and the sessions it opened").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> Make(JsonBody<TokenBody> body, ClaimsPrincipal user, TokenRequest request, AccessTokenStore store, AuditNote note)
    {
        var token = request.Read(body.Value, user);
        var secret = TokenSecret.Make();
        await store.Keep(token, TokenSecret.Hash(secret));
        note.Target = token.Id;
        return Results.Created($"/api/v1/tokens/{token.Id}", TokenItem.Of(token) with { Token = secret });
    }

    private static async Task<IReadOnlyList<TokenItem>> List(ClaimsPrincipal user, AccessTokenStore store, TimeProvider wall) =>
        [.. (await Own(user, store, wall)).Select(TokenItem.Of)];

    // An administrator of one town has nothing to do with the tokens of others, nor with those of all towns.
    private static async Task<IEnumerable<AccessToken>> Own(ClaimsPrincipal user, AccessTokenStore store, TimeProvider wall) =>
        (await store.List(wall.GetUtcNow())).Where(token => user.TownOnly() is not { } only || token.Town == only);

    private static async Task<IResult> Revoke(string id, ClaimsPrincipal user, AccessTokenStore store, TokenVerifier tokens, TimeProvider wall, AuditNote note)
    {
        var isOwn = user.TownOnly() is null || (await Own(user, store, wall)).Any(token => token.Id == id);
        var done = isOwn && await store.Revoke(id, wall.GetUtcNow());
        if (isOwn) tokens.Forget(id);
        if (done) note.Target = id;
        return done
            ? Results.NoContent()
            : new ProblemResult(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "No token of that id is good."));
    }
}
