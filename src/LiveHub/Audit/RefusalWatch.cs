using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Audit;

/// <summary>Sees requests refused that never became a command: without a good token, not for the role or the town, too many, from another site.</summary>
internal static class RefusalWatch
{
    public static async Task Watch(HttpContext context, RequestDelegate next)
    {
        var action = AuditedRoute.NameOf(context);
        try
        {
            await next(context);
        }
        catch (ProblemException refused) when (IsWatched(refused.Problem.Status) || refused.Problem.IsForeign)
        {
            Note(context, action, CommandAudit.OutcomeOf(refused.Problem));
            throw;
        }

        if (IsWatched(context.Response.StatusCode)) Note(context, action, ProblemResult.CodeOf(context) ?? ProblemCodes.OfStatus(context.Response.StatusCode));
    }

    private static bool IsWatched(int status) => status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status429TooManyRequests;

    // A command tells by itself how it ended.
    private static void Note(HttpContext context, string action, string outcome)
    {
        if (CommandAudit.HasBegun(context)) return;
        var services = context.RequestServices;
        services.GetRequiredService<RefusalAudit>().Note(context, action, outcome, services.GetRequiredService<AuditNote>().Target ?? "");
    }
}
