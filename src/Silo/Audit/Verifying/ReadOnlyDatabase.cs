using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GovGrid.Silo.Audit.Verifying;

/// <summary>The database of the settings as one who only looks opens it: nothing is made, migrated or locked.</summary>
internal sealed class ReadOnlyDatabase
{
    private readonly StorageOptions options;
    private readonly NpgsqlConnectionStringBuilder? server;

    /// <exception cref="StorageException">There is none.</exception>
    public ReadOnlyDatabase(StorageOptions options)
    {
        this.options = options;
        server = options.PostgresqlConnection is { } text ? Parse(text) : null;
        if (server is null && !File.Exists(options.SqliteFile))
            throw new StorageException($"There is no database at {options.SqliteFile}. Expected: GOVGRID_DATA or GOVGRID_DB as the service has it.");
    }

    /// <summary>What an operator calls it.</summary>
    public string Name => server is null ? options.SqliteFile : $"{server.Host}:{server.Port}/{server.Database}";

    /// <summary>Opens a connection.</summary>
    public DbConnection Open()
    {
        DbConnection connection = server is null ? new SqliteConnection(SqliteFile()) : new NpgsqlConnection(server.ConnectionString);
        connection.Open();
        return connection;
    }

    private string SqliteFile() => new SqliteConnectionStringBuilder { DataSource = options.SqliteFile, Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 5 }.ToString();

    private static NpgsqlConnectionStringBuilder Parse(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text) { Options = "-c default_transaction_read_only=on" };
        }
        catch (ArgumentException error)
        {
            throw new StorageException($"GOVGRID_DB is no connection string ({error.Message}). Expected: Host=…;Database=…;Username=…", error);
        }
    }
}
