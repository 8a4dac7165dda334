using GovGrid.LiveHub.Access.Scopes;
using GovGrid.Silo.Access;
using Microsoft.AspNetCore.Authentication;

namespace GovGrid.LiveHub.Access;

/// <summary>Who may come in: nobody but by token, except where an endpoint says otherwise.</summary>
internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services, SessionLimits sessions)
    {
        services.AddSingleton(sessions).AddSingleton<AccessTokenStore>();
        services.AddSingleton<SharedSecrets>();
        services.AddSingleton<OpenConnections>();
        services.AddSingleton<TokenVerifier>();
        services.AddSingleton<GuessLimit>();
        services.AddSingleton<LastUse>();
        services.AddSingleton<TokenRequest>();
        services.AddSingleton<AdministratorAccess>();
        services.AddAuthentication(TokenAuthentication.Name)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Name, configureOptions: null);
        services.AddAuthorizationBuilder().AddPolicies();
        services.AddSingleton<Sights>();
        return services;
    }
}
