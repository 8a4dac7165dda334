using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>How whoever opened a link signs in to the account from then on: with a password or a passkey.</summary>
/// <param name="PasswordHash">The hash of the password; null for none.</param>
/// <param name="Passkey">The passkey; null for none.</param>
public sealed record WayIn(string? PasswordHash, UserPasskeyInfo? Passkey);
