using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>What comes of a name and a password.</summary>
/// <param name="Account">The account, where both are right.</param>
/// <param name="Meant">Id of the account that has the name, right or wrong; null for nobody's. For the audit only.</param>
/// <param name="LockedFor">For how long the name is locked after too many wrong ones; null where it is not.</param>
internal sealed record PasswordAnswer(Account? Account, string? Meant, TimeSpan? LockedFor = null);
