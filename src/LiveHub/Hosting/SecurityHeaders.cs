namespace GovGrid.LiveHub.Hosting;

/// <summary>Tells browsers what pages of this service may do: load from here only, and be framed by nobody.</summary>
internal static class SecurityHeaders
{
    // The map draws in workers made from blobs and keeps its tiles and icons in blobs; components set styles on elements.
    private const string Policy =
        "default-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // Set at the last moment: an exception's answer begins by clearing all headers.
        context.Response.OnStarting(() =>
        {
            SetOn(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void SetOn(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer"; // addresses name incidents, which are no other site's business
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) headers.CacheControl = "no-store";
    }
}
