using System.Text.Json;

namespace GovGrid.LiveHub.Accounts.Passkeys;

/// <summary>What a browser is asked to do with a passkey.</summary>
/// <param name="Ceremony">Goes back with the answer; good once, for five minutes.</param>
/// <param name="Options">What the browser is asked, as WebAuthn has it in JSON.</param>
public sealed record CeremonyItem(string Ceremony, JsonElement Options);
