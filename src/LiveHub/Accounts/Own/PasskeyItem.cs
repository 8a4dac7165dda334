using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Own;

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">Its id, as WebAuthn has it.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="CreatedAt">When it was added, UTC.</param>
/// <param name="IsBackedUp">Whether its maker keeps a copy, so that it outlives the device.</param>
public sealed record PasskeyItem(string Id, string? Name, DateTimeOffset CreatedAt, bool IsBackedUp)
{
    /// <summary>The item of a passkey.</summary>
    public static PasskeyItem Of(UserPasskeyInfo passkey)
    {
        ArgumentNullException.ThrowIfNull(passkey);
        return new PasskeyItem(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name, passkey.CreatedAt, passkey.IsBackedUp);
    }
}
