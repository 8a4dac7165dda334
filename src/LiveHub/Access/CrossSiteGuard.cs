using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using Microsoft.AspNetCore.Http.Features;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// Takes what was signed in by cookie only as pages of this service send it: a change from this origin and with something that no form of another
/// site can send, JSON or a header of its own; a line of the hub from this origin. It stands behind SameSite=Strict, for browsers that do not keep
/// to that, and for pages of the same site that are not ours, such as those on another port.
/// </summary>
internal static class CrossSiteGuard
{
    public static Task Check(HttpContext context, RequestDelegate next) => WhyNot(context) is { } why ? Refuse(context, why) : next(context);

    private static string? WhyNot(HttpContext context)
    {
        if (context.User.Identity?.AuthenticationType is not TokenAuthentication.ByCookie) return null;
        if (IsWebSocket(context))
            return IsOfThisOrigin(context) ? null : "Signed in by cookie, a line needs the Origin of our pages: of GOVGRID_ORIGIN, or without that setting the Host, which a proxy in between has to pass on.";
        if (IsRead(context.Request)) return null;
        if (!IsOfOurPages(context)) return "Signed in by cookie, a change is taken from pages of this origin only.";
        return CannotBeAForm(context.Request) ? null : "Signed in by cookie, a change needs Content-Type application/json or the header X-Requested-With.";
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // By what browsers say themselves of where a call comes from; a proxy does not change that, as it may the Host.
    private static bool IsOfOurPages(HttpContext context) =>
        context.Request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site ? site is "same-origin" or "none" : IsOfThisOrigin(context);

    private static bool CannotBeAForm(HttpRequest request) =>
        request.HasJsonContentType()
        || request.Headers.ContainsKey("Idempotency-Key")
        || request.Headers.ContainsKey("X-Requested-With");

    // By HTTP/1.1 an upgrade, by HTTP/2 and later a CONNECT.
    private static bool IsWebSocket(HttpContext context) =>
        context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true }
        || string.Equals(context.Request.Headers.Upgrade, "websocket", StringComparison.OrdinalIgnoreCase);

    // Browsers say from which page a line comes, and let no page say otherwise; what says nothing is no browser.
    private static bool IsOfThisOrigin(HttpContext context) =>
        context.Request.Headers.Origin.ToString() is not { Length: > 0 } said || context.RequestServices.GetRequiredService<OwnOrigins>().IsOurs(said, context.Request);

    private static Task Refuse(HttpContext context, string why) =>
        new ProblemResult(new ApiProblem(StatusCodes.Status403Forbidden, ProblemCodes.CrossSite, why)).ExecuteAsync(context);
}
