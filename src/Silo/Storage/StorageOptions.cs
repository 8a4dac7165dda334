using Microsoft.Extensions.Configuration;

namespace GovGrid.Silo.Storage;

/// <summary>Where this process keeps what must outlive it.</summary>
public sealed record StorageOptions
{
    /// <summary>The directory for the SQLite file; made if missing. Setting GOVGRID_DATA.</summary>
    public string DataDirectory { get; init; } = ".data";

    /// <summary>
    /// A PostgreSQL connection string (<c>Host=…</c>), or null for SQLite in <see cref="DataDirectory"/>. Setting GOVGRID_DB.
    /// </summary>
    public string? PostgresqlConnection { get; init; }

    /// <summary>The folder of the key ring; null for <c>keys</c> in <see cref="DataDirectory"/>. Setting GOVGRID_KEYS.</summary>
    public string? KeyRingDirectory { get; init; }

    /// <summary>The folder that the key ring uses.</summary>
    public string KeysDirectory => Path.GetFullPath(KeyRingDirectory ?? Path.Combine(DataDirectory, "keys"));

    /// <summary>The file that SQLite uses.</summary>
    public string SqliteFile => Path.GetFullPath(Path.Combine(DataDirectory, "govgrid.db"));

    /// <summary>Reads GOVGRID_DATA, GOVGRID_DB and GOVGRID_KEYS.</summary>
    public static StorageOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new StorageOptions
        {
            DataDirectory = Setting(configuration, "GOVGRID_DATA") ?? ".data",
            PostgresqlConnection = Setting(configuration, "GOVGRID_DB"),
            KeyRingDirectory = Setting(configuration, "GOVGRID_KEYS"),
        };
    }

    private static string? Setting(IConfiguration configuration, string key) =>
        string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];
}
