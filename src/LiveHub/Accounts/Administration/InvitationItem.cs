namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>An invitation: whoever opens the link sets up a passkey or a password, once.</summary>
/// <param name="Link">Path of the page; what makes it good stands behind the #, which browsers send to nobody.</param>
/// <param name="ExpiresAt">Until when it is good, UTC.</param>
public sealed record InvitationItem(string Link, DateTimeOffset ExpiresAt);
