namespace GovGrid.LiveHub.Access;

/// <summary>The cookie that holds a session's token: out of reach of scripts, and never sent along from another site.</summary>
internal static class SessionCookie
{
    // Over https the name itself makes browsers take it only from this host, and only over https.
    private const string Plain = "govgrid";
    private const string OfHost = $"__Host-{Plain}";

    /// <summary>The token that a request brings.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[NameFor(request)];

    public static void Set(HttpContext context, string token, DateTimeOffset expires) =>
        context.Response.Cookies.Append(NameFor(context.Request), token, Options(context, expires));

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context, null));

    private static string NameFor(HttpRequest request) => request.IsHttps ? OfHost : Plain;

    private static CookieOptions Options(HttpContext context, DateTimeOffset? expires) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        Path = "/",
        Expires = expires,
        IsEssential = true,
    };
}
