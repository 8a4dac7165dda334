using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Accounts.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>Registers sign-in by the identity provider: the code flow of OpenID Connect with PKCE, state and nonce.</summary>
internal static class ProviderServices
{
    /// <summary>Name of the scheme.</summary>
    public const string Scheme = "provider";

    /// <summary>Where the provider sends people back to; the provider has to know it.</summary>
    public const string Callback = "/signin-provider";

    // With keys of two parts: one who knows only what the provider shows to everybody signs nothing.
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    public static void AddProvider(this IServiceCollection services, ProviderSettings settings)
    {
        services.AddScoped<ProviderAccounts>();
        services.AddSingleton<ProviderGrants>().AddSingleton<GrantingByProvider>();
        services.AddSingleton<ProviderEvents>();
        new AuthenticationBuilder(services).AddOpenIdConnect(Scheme, options =>
        {
            options.Authority = settings.Authority.ToString();
            options.RequireHttpsMetadata = !settings.IsPlain;
            options.ClientId = settings.Client;
            options.ClientSecret = settings.Secret;
            options.ResponseType = OpenIdConnectResponseType.Code;
            options.ResponseMode = OpenIdConnectResponseMode.Query; // a form from elsewhere would come without our cookies
            options.CallbackPath = Callback;
            options.SignInScheme = TokenAuthentication.Name; // asked for by the framework; our events sign in before it would
            options.UsePkce = true;
            options.MapInboundClaims = false; // claims keep the names that the file has
            options.GetClaimsFromUserInfoEndpoint = false;
            options.SaveTokens = false;
            options.DisableTelemetry = true;
            options.ClaimActions.Clear(); // by default issuer and others are taken out
            options.EventsType = typeof(ProviderEvents);
            options.NonceCookie.SameSite = SameSiteMode.Lax; // the way back is a link, and without https None is not taken
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.TokenValidationParameters.ValidAlgorithms = Algorithms;
            options.TokenValidationParameters.ValidateIssuer = true;
            options.TokenValidationParameters.ValidateAudience = true;
        });
    }
}
