using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Audit;

/// <summary>
/// Sees requests refused that never became a command: without a good token, not for the role or the town, too many, from another site, too slow, too
/// large, or with a body that cannot be read.
/// </summary>
internal static class RefusalWatch
{
    public static async Task Watch(HttpContext context, RequestDelegate next)
    {
        var action = AuditedRoute.NameOf(context);
        try
        {
            await next(context);
        }
        catch (ProblemException refused) when (IsWatched(context, refused.Problem.Status) || refused.Problem.IsForeign)
        {
            Note(context, action, AuditEntries.OutcomeOf(refused.Problem));
            throw;
        }

        if (IsWatched(context, context.Response.StatusCode)) Note(context, action, ProblemResult.CodeOf(context) ?? ProblemCodes.OfStatus(context.Response.StatusCode));
    }

    private static bool IsWatched(HttpContext context, int status) => status switch
    {
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status429TooManyRequests => true,
        StatusCodes.Status408RequestTimeout or StatusCodes.Status413PayloadTooLarge => true,
        StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType => CommandOf(context) is not null,
        _ => false,
    };

    private static AuditedAs? CommandOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AuditedAs>();

    // A command tells by itself how it ended.
    private static void Note(HttpContext context, string action, string outcome)
    {
        if (CommandAudit.HasBegun(context)) return;
        var services = context.RequestServices;
        var target = services.GetRequiredService<AuditNote>().Target ?? (context.User.Identity is { IsAuthenticated: true } ? CommandOf(context)?.Target?.Invoke(context) : null);
        services.GetRequiredService<RefusalAudit>().Note(context, action, outcome, target ?? "");
    }
}
