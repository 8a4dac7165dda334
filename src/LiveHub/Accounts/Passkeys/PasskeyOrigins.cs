using GovGrid.LiveHub.Accounts.Settings;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passkeys;

/// <summary>From which pages a passkey is taken: those of the setting, or without one those of the address that the request came to; never from within another site's.</summary>
internal static class PasskeyOrigins
{
    public static void Set(IdentityPasskeyOptions options, AccountSettings settings)
    {
        options.ServerDomain = settings.Origins.Count > 0 ? settings.Origins[0].Host : null;
        options.ResidentKeyRequirement = "required"; // signs in without a name
        options.UserVerificationRequirement = "required"; // stands for two factors: the device, and its finger, face or PIN
        options.ValidateOrigin = origin => ValueTask.FromResult(IsGood(origin, settings.Origins));
    }

    private static bool IsGood(PasskeyOriginValidationContext context, IReadOnlyList<Uri> origins)
    {
        if (context.CrossOrigin || !Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)) return false;
        return origins.Count > 0
            ? origins.Any(known => (known.Scheme, known.Authority) == (origin.Scheme, origin.Authority))
            : string.Equals(origin.Authority, context.HttpContext.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
