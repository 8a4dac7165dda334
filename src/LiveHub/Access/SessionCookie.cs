namespace GovGrid.LiveHub.Access;

/// <summary>The cookie that holds a session's token: out of reach of scripts, and never sent along from another site.</summary>
internal static class SessionCookie
{
    public const string Name = "govgrid";

    /// <summary>How long a session lasts: a shift.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    public static void Set(HttpContext context, string token, DateTimeOffset expires) =>
        context.Response.Cookies.Append(Name, token, Options(context, expires));

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context, null));

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
