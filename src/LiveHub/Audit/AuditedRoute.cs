namespace GovGrid.LiveHub.Audit;

/// <summary>Names requests by their routes: paths hold ids, and those of receipts what opens them.</summary>
internal static class AuditedRoute
{
    /// <summary>What a request was for: the command's name, or method and route.</summary>
    public static string NameOf(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        return endpoint?.Metadata.GetMetadata<AuditedAs>()?.Action
            ?? $"{context.Request.Method} {(endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "?"}";
    }
}
