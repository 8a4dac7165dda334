namespace GovGrid.LiveHub.Hosting;

/// <summary>Tells browsers what pages of this service may do: load from here only, and be framed by nobody.</summary>
internal static class SecurityHeaders
{
    // The map draws in workers made from blobs and keeps its tiles and icons in blobs; components set styles on elements.
    private const string Policy =
        "default-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The worker's page asks where it is and takes photos; nothing asks for anything else.
    private const string Permissions =
        "geolocation=(self), camera=(self), microphone=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";

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
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000"; // a year; without it the first call after a typed address may go in the clear
        headers["Referrer-Policy"] = "no-referrer"; // addresses name incidents, which are no other site's business
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) headers.CacheControl = "no-store";
    }
}
