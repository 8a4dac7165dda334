namespace GovGrid.Silo.Accounts;

/// <summary>What is kept beside a secret that is good once.</summary>
/// <param name="Account">Id of the account that it is for; null for none.</param>
/// <param name="Payload">What was kept with it; null for nothing.</param>
/// <param name="ExpiresAt">When it stops to be good, UTC, wall time.</param>
public sealed record OneTimeSecret(string? Account, string? Payload, DateTimeOffset ExpiresAt);
