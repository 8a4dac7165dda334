using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Accounts.Administration;
using GovGrid.LiveHub.Accounts.Invitations;
using GovGrid.LiveHub.Accounts.Passkeys;
using GovGrid.LiveHub.Accounts.Passwords;
using GovGrid.LiveHub.Accounts.Provider;
using GovGrid.LiveHub.Accounts.Settings;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;
using GovGrid.Towns;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts;

/// <summary>Registers accounts: ASP.NET Core Identity over our tables, with our rules, and what the endpoints are built from.</summary>
internal static class AccountServices
{
    public static void AddAccounts(this IServiceCollection services, AccountSettings settings)
    {
        services.AddSingleton<AccountStore>().AddSingleton<OneTimeSecrets>().AddSingleton<SignInFailures>();
        services.AddIdentityParts(settings);
        services.AddSingleton<PasswordCheck>().AddSingleton(new OwnOrigins(settings.Origins));
        services.AddSingleton<SessionOpener>().AddSingleton<SessionEnder>().AddSingleton<SignedInAccount>().AddSingleton<OpenSession>();
        services.AddScoped<PasskeyCeremonies>().AddScoped<NewPasskeys>().AddScoped<NewAccounts>().AddScoped<InvitationDesk>();
        services.AddSingleton<GrantRequest>().AddSingleton<AdministeredAccount>().AddSingleton<AccountItems>().AddSingleton<Inviter>();
        services.AddSingleton(settings.Tokens).AddHostedService<EndedTokens>();
        if (settings.Provider is { } provider) services.AddProvider(provider);
    }

    /// <summary>Reads the file that the settings name, once the towns are known.</summary>
    /// <exception cref="GovGrid.Towns.Loading.DataFileException">Something is wrong with it.</exception>
    public static void AddProviderMap(this IServiceCollection services, AccountSettings settings, ITownDirectory towns)
    {
        if (settings.Provider is { } provider) services.AddSingleton(ProviderMapFile.Load(provider.MapFile, towns, TimeProvider.System));
    }

    // What is registered before Identity's own is taken in its place.
    private static void AddIdentityParts(this IServiceCollection services, AccountSettings settings)
    {
        services.AddSingleton<IUserStore<Account>>(provider => provider.GetRequiredService<AccountStore>());
        services.AddSingleton<ILookupNormalizer, NameNormalizer>();
        services.AddSingleton<IUserValidator<Account>, NameRules>();
        services.AddSingleton<IPasswordValidator<Account>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordCheck.Rounds);
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddIdentityCore<Account>();
        services.Configure<IdentityPasskeyOptions>(options => PasskeyOrigins.Set(options, settings));
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
    }
}
