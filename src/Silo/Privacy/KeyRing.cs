using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Privacy;

/// <summary>
/// The key ring of ASP.NET Core's Data Protection, which wraps the keys of incidents. It lies in files and not in the database, so that
/// a copy of the database alone reads nothing; every node of a cluster is given the same folder.
/// </summary>
public static class KeyRing
{
    // Part of what the keys are made for, so it stays what it is.
    private const string Application = "govgrid";

    /// <summary>Keeps the key ring in a folder that nobody else may look into.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        PrivateFiles.MakeDirectory(options.KeysDirectory);
        services.AddDataProtection().SetApplicationName(Application).PersistKeysToFileSystem(new DirectoryInfo(options.KeysDirectory));
        return services;
    }

    /// <summary>The key ring of a folder as it is, for who only reads: no key is made, and no folder.</summary>
    public static IDataProtectionProvider Existing(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return DataProtectionProvider.Create(new DirectoryInfo(options.KeysDirectory), ring => ring.SetApplicationName(Application).DisableAutomaticKeyGeneration());
    }
}
