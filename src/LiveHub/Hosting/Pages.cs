using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Hosting;

/// <summary>The dashboard: files under wwwroot, and for each path that a page makes up itself, the one page there is.</summary>
internal static class Pages
{
    private const string Page = "index.html";

    // What programs call, there or not yet: a page would look like an answer to them.
    private static readonly string[] ForPrograms = ["open311", "osmand", "openapi", "health", "metrics", "docs"];

    public static void UsePages(this IApplicationBuilder app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(Caching());
    }

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapFallback("/api/{**path}", NotFound).RequireAuthorization(Policies.SignedIn);
        app.MapFallback("/hubs/{**path}", NotFound).RequireAuthorization(Policies.SignedIn);
        foreach (var name in ForPrograms) app.MapFallback($"/{name}/{{**path}}", NotFound).AllowAnonymous();
        app.MapFallbackToFile(Page, Caching()).AllowAnonymous();
    }

    // The build names all but the page itself after their content.
    private static StaticFileOptions Caching() => new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
    };

    private static ProblemResult NotFound(HttpRequest request) =>
        new(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, $"There is no {request.Method} {request.Path}. GET /openapi/v1.json tells what there is."));
}
