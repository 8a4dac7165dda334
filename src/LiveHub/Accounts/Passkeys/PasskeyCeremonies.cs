using System.Text.Json;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passkeys;

/// <summary>
/// Asks browsers to make passkeys and to sign in with them, by ASP.NET Core Identity's own handler. What was asked is kept here and not
/// with the browser, and an answer to it is looked at once.
/// </summary>
internal sealed class PasskeyCeremonies(IPasskeyHandler<Account> handler, OneTimeSecrets secrets)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    /// <summary>Asks for a new passkey.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">Whose it is to be.</param>
    public async Task<CeremonyItem> BeginCreation(HttpContext context, Account account)
    {
        var user = new PasskeyUserEntity { Id = account.Id, Name = account.Name, DisplayName = account.DisplayName ?? account.Name };
        var made = await handler.MakeCreationOptionsAsync(user, context);
        return await Keep(OneTimePurpose.PasskeyCreation, made.AttestationState, made.CreationOptionsJson);
    }

    /// <summary>Takes a new passkey; null when it is not an answer to what was asked.</summary>
    public async Task<PasskeyAttestationResult?> EndCreation(HttpContext context, string ceremony, JsonElement credential)
    {
        if (await secrets.Take(OneTimePurpose.PasskeyCreation, ceremony) is not { } asked) return null;
        var answer = await handler.PerformAttestationAsync(
            new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential.GetRawText(), AttestationState = asked.Payload });
        return answer.Succeeded ? answer : null;
    }

    /// <summary>Asks for any passkey of this service.</summary>
    public async Task<CeremonyItem> BeginSignIn(HttpContext context)
    {
        var made = await handler.MakeRequestOptionsAsync(null, context);
        return await Keep(OneTimePurpose.PasskeySignIn, made.AssertionState, made.RequestOptionsJson);
    }

    /// <summary>Takes the answer of a passkey; null when it is none to what was asked, or the passkey is not known.</summary>
    public async Task<PasskeyAssertionResult<Account>?> EndSignIn(HttpContext context, string ceremony, JsonElement credential)
    {
        if (await secrets.Take(OneTimePurpose.PasskeySignIn, ceremony) is not { } asked) return null;
        var answer = await handler.PerformAssertionAsync(
            new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential.GetRawText(), AssertionState = asked.Payload });
        return answer.Succeeded ? answer : null;
    }

    private async Task<CeremonyItem> Keep(OneTimePurpose purpose, string? state, string options) =>
        new(await secrets.Make(purpose, Life, payload: state), JsonElement.Parse(options));
}
