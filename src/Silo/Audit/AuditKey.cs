using System.Security.Cryptography;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;

namespace GovGrid.Silo.Audit;

/// <summary>
/// The key of the audit: random, made at the first start, kept in a file beside the key ring and wrapped by it. Not in the database, since
/// who can write there could make a chain anew with it.
/// </summary>
internal static class AuditKey
{
    private const string Purpose = "govgrid.audit.key";
    private const string FileName = "audit.key";
    private const int Bytes = 32;

    /// <summary>The key; made if there is none.</summary>
    /// <exception cref="StorageException">It cannot be read with this key ring.</exception>
    public static byte[] Take(StorageOptions options, IDataProtectionProvider ring)
    {
        var file = FileOf(options);
        if (!File.Exists(file)) PrivateFiles.Keep(file, ring.CreateProtector(Purpose).Protect(RandomNumberGenerator.GetBytes(Bytes)), replace: false);
        return Read(options, ring)!;
    }

    /// <summary>The key; null where none was made yet.</summary>
    /// <exception cref="StorageException">It cannot be read with this key ring.</exception>
    public static byte[]? Read(StorageOptions options, IDataProtectionProvider ring)
    {
        var file = FileOf(options);
        if (!File.Exists(file)) return null;
        try
        {
            return ring.CreateProtector(Purpose).Unprotect(File.ReadAllBytes(file));
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"{file} cannot be read with the key ring beside it ({error.Message}). Expected: the folder as it was when the audit began (GOVGRID_KEYS).", error);
        }
    }

    private static string FileOf(StorageOptions options) => Path.Combine(options.KeysDirectory, FileName);
}
