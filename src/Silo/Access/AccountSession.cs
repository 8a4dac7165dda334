namespace GovGrid.Silo.Access;

/// <summary>What a session of an account is good by.</summary>
/// <param name="Stamp">The account's stamp when it was opened; another one ends it.</param>
/// <param name="Grant">Id of the grant that it is for; taken away, it ends.</param>
public sealed record AccountSession(string Stamp, string Grant);
