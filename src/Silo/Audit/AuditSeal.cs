using System.Security.Cryptography;

namespace GovGrid.Silo.Audit;

/// <summary>Seals rows and the head with a key, so that who can write the database but has no key cannot make what would pass.</summary>
/// <param name="key">The key of the audit.</param>
public sealed class AuditSeal(byte[] key)
{
    /// <summary>The length of a seal in bytes.</summary>
    public const int Length = HMACSHA256.HashSizeInBytes;

    /// <summary>A row that follows a head.</summary>
    public AuditRow Seal(AuditEntry entry, DateTimeOffset at, AuditHead previous)
    {
        ArgumentNullException.ThrowIfNull(previous);
        var row = new AuditRow(previous.Number + 1, at, entry, previous.Hash, []);
        return row with { Hash = Of(row) };
    }

    /// <summary>The hash that a row with these contents must have.</summary>
    public byte[] Of(AuditRow row) => HMACSHA256.HashData(key, AuditEncoding.Of(row));

    /// <summary>The seal of a head.</summary>
    public byte[] Of(AuditHead head) => HMACSHA256.HashData(key, AuditEncoding.Of(head));

    /// <summary>Whether a row holds what it was sealed with.</summary>
    public bool IsGood(AuditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return CryptographicOperations.FixedTimeEquals(row.Hash, Of(row));
    }

    /// <summary>Whether a head is one that this key sealed.</summary>
    public bool IsGood(AuditHead head, ReadOnlySpan<byte> seal) => CryptographicOperations.FixedTimeEquals(seal, Of(head));
}
