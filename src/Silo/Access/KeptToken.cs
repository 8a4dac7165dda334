namespace GovGrid.Silo.Access;

/// <summary>A token that was made at some time.</summary>
/// <param name="Token">What is kept of it.</param>
/// <param name="IsGood">Whether it signs in: not revoked, not expired.</param>
public sealed record KeptToken(AccessToken Token, bool IsGood);
