using GovGrid.Silo.Storage.Databases;
using Npgsql;

namespace GovGrid.Silo.Storage.Postgresql;

/// <summary>A PostgreSQL database; any number of nodes may have it open.</summary>
public sealed class PostgresDatabase : Database
{
    // Any number will do as long as all nodes take the same.
    private const long MigrationLock = 0x47475244;

    // A server takes 100 connections unless told otherwise, and several nodes share it.
    private const int PoolSize = 24;

    private readonly SemaphoreSlim reading;

    private PostgresDatabase(NpgsqlConnectionStringBuilder settings)
    {
        reading = new SemaphoreSlim(Math.Max(1, settings.MaxPoolSize / 3));
        Source = NpgsqlDataSource.Create(settings);
        Name = $"{settings.Host}:{settings.Port}/{settings.Database}";
    }

    /// <inheritdoc />
    public override string Name { get; }

    /// <summary>Opens pooled connections.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>Connects, and brings the schema up to date while other nodes that start at the same time wait.</summary>
    /// <exception cref="StorageException">The server cannot be reached, refuses, or holds the schema of a newer build.</exception>
    public static PostgresDatabase Open(string connectionString)
    {
        var database = new PostgresDatabase(Parse(connectionString));
        try
        {
            database.Migrate();
            return database;
        }
        catch (NpgsqlException error)
        {
            database.Dispose();
            throw new StorageException(
                $"PostgreSQL at {database.Name} cannot be used: {error.Message}. Expected: a server that runs and a user who may create tables (GOVGRID_DB).",
                error);
        }
    }

    /// <summary>
    /// Reads as many at a time as leave two thirds of the connections to grains: lists, reports and strangers' sign-ins wait for each other,
    /// and grains for none of them.
    /// </summary>
    internal async Task<T> Read<T>(Func<NpgsqlConnection, T> read)
    {
        await reading.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(() =>
            {
                using var connection = Source.OpenConnection();
                return read(connection);
            }).ConfigureAwait(false);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        Source.Dispose();
        reading.Dispose();
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            if (!settings.ShouldSerialize("Maximum Pool Size")) settings.MaxPoolSize = PoolSize;
            return settings;
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new StorageException($"GOVGRID_DB is no connection string ({error.Message}). Expected: Host=…;Database=…;Username=…", error);
        }
    }

    private void Migrate()
    {
        using var connection = Source.OpenConnection();
        using var transaction = connection.BeginTransaction();
        using (var wait = new NpgsqlCommand("SELECT pg_advisory_xact_lock(@key)", connection, transaction))
        {
            wait.Parameters.AddWithValue("key", MigrationLock);
            wait.ExecuteNonQuery();
        }

        Migrator.Run(transaction, SqlScripts.Postgresql, Name);
        transaction.Commit();
    }
}
