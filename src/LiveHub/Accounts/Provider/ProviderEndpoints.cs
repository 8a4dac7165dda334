using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Problems;
using Microsoft.AspNetCore.Authentication;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>The way to the identity provider.</summary>
internal static class ProviderEndpoints
{
    public static void MapProvider(this IEndpointRouteBuilder api) => api.MapGet("/session/provider", Go)
        .AllowAnonymous()
        .RequireRateLimiting(RateLimits.Passkey)
        .WithSummary("Go to the city's identity provider to sign in, where one is set")
        .Produces(StatusCodes.Status302Found);

    /// <summary>Limits the way back too: the framework answers it while it authenticates, which is before all else is limited.</summary>
    public static void UseProviderLimit(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path == ProviderServices.Callback, back => back.UseRateLimiter());

    /// <summary>Says which limit the way back has. The framework answers there before this would.</summary>
    public static void MapProviderReturn(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetService<ProviderMap>() is null) return;
        app.Map(ProviderServices.Callback, () => Results.NotFound()).AllowAnonymous().RequireRateLimiting(RateLimits.Passkey).ExcludeFromDescription();
    }

    private static async Task<IResult> Go(HttpContext context, IServiceProvider services, ILogger<ProviderEvents> log, string? next = null)
    {
        if (services.GetService<ProviderMap>() is null) return new ProblemResult(AccountProblems.NoProvider);
        try
        {
            await context.ChallengeAsync(ProviderServices.Scheme, new AuthenticationProperties { RedirectUri = Local(next) });
            return Results.Empty;
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or HttpRequestException)
        {
            log.LogError(error, "The identity provider cannot be asked.");
            return Results.Redirect(ProviderEvents.SignInPage("providerDown"));
        }
    }

    // A page of ours, and not one of another host that somebody put into a link.
    private static string Local(string? next) => next is ['/', not ('/' or '\\'), ..] && !next.Any(char.IsControl) ? next : "/";
}
