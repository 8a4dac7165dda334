using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>Makes keys, and wraps them with the key ring for the table: a row that is put under another owner's name does not open.</summary>
public sealed class KeyWrapping(IDataProtectionProvider ring)
{
    private const string Purpose = "govgrid.incident-key";

    /// <summary>A new key, wrapped.</summary>
    public byte[] Make(string owner) => For(owner).Protect(RandomNumberGenerator.GetBytes(IncidentKey.Size));

    /// <summary>The key in a row.</summary>
    /// <exception cref="CryptographicException">The key ring is not the one that it was wrapped with.</exception>
    public IncidentKey Open(string owner, byte[] wrapped) => new(owner, For(owner).Unprotect(wrapped));

    private IDataProtector For(string owner) => ring.CreateProtector(Purpose, owner);
}
