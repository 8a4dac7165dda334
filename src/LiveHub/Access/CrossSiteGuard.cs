using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Takes a change that was signed in by cookie only with something that no form of another site can send: JSON, or a header of its
/// own. It stands behind SameSite=Strict, for browsers that do not keep to that.
/// </summary>
internal static class CrossSiteGuard
{
    public static Task Check(HttpContext context, RequestDelegate next) => IsSafe(context) ? next(context) : Refuse(context);

    private static bool IsSafe(HttpContext context)
    {
        var request = context.Request;
        return context.User.Identity?.AuthenticationType is not TokenAuthentication.ByCookie
            || HttpMethods.IsGet(request.Method)
            || HttpMethods.IsHead(request.Method)
            || request.HasJsonContentType()
            || request.Headers.ContainsKey("Idempotency-Key")
            || request.Headers.ContainsKey("X-Requested-With");
    }

    private static Task Refuse(HttpContext context) => new ProblemResult(new ApiProblem(
        StatusCodes.Status403Forbidden,
        ProblemCodes.CrossSite,
        "Signed in by cookie, a change needs Content-Type application/json or the header X-Requested-With.")).ExecuteAsync(context);
}
