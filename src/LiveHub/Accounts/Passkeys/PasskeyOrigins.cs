using GovGrid.LiveHub.Accounts.Settings;
using GovGrid.LiveHub.Requests;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passkeys;

/// <summary>From which pages a passkey is taken: those of the setting, or without one those of the address that the request came to; never from within another site's.</summary>
internal static class PasskeyOrigins
{
    public static void Set(IdentityPasskeyOptions options, AccountSettings settings)
    {
        var own = new OwnOrigins(settings.Origins);
        options.ServerDomain = own.First?.Host;
        options.ResidentKeyRequirement = "required"; // signs in without a name
        options.UserVerificationRequirement = "required"; // stands for two factors: the device, and its finger, face or PIN
        options.ValidateOrigin = origin => ValueTask.FromResult(!origin.CrossOrigin && own.IsOurs(origin.Origin, origin.HttpContext.Request));
    }
}
