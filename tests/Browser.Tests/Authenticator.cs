using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

/// <summary>An authenticator as on a laptop with a finger reader, or a key on USB: it holds the passkey, and its owner always says yes.</summary>
internal static class Authenticator
{
    /// <summary>Gives a page's browser one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="transport">How it is reached: <c>internal</c> or <c>usb</c>.</param>
    public static async Task Add(IPage page, string transport)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = transport,
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
