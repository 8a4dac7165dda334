using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Storage;

/// <summary>Gives a silo its durable storage.</summary>
public static class GovGridStorage
{
    /// <summary>
    /// Opens the database, brings its schema up to date, and registers the default grain storage (Orleans' binary
    /// serializer), the reminder service, and for others <see cref="Database"/> and, on SQLite, <see cref="SqliteDatabase"/>
    /// and <see cref="SqliteWriter"/> or, on PostgreSQL, <see cref="PostgresDatabase"/>.
    /// </summary>
    /// <returns>The open database; the host closes it when it is disposed.</returns>
    /// <exception cref="StorageException">The database cannot be used; the message is for the operator.</exception>
    public static Database AddTo(ISiloBuilder silo, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(silo);
        ArgumentNullException.ThrowIfNull(options);
        var database = Open(options);
        // By factories that the providers ask: a container disposes only what it made itself.
        silo.Services.AddSingleton<Database>(_ => database);
        switch (database)
        {
            case SqliteDatabase sqlite:
                silo.Services.AddSingleton(_ => sqlite).AddSingleton(_ => sqlite.Writer);
                SqliteProviders.AddTo(silo, sqlite);
                break;
            case PostgresDatabase postgres:
                silo.Services.AddSingleton(_ => postgres);
                PostgresProviders.AddTo(silo);
                break;
        }

        return database;
    }

    /// <summary>Opens the database that the options name.</summary>
    /// <exception cref="StorageException">It cannot be used; the message is for the operator.</exception>
    public static Database Open(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.PostgresqlConnection is { } connection ? PostgresDatabase.Open(connection) : SqliteDatabase.Open(options.SqliteFile);
    }

    /// <summary>Keeps other silos off a PostgreSQL database while this process lives. A SQLite file keeps them off by itself.</summary>
    /// <exception cref="StorageException">Another silo has the database.</exception>
    public static void KeepToOneNode(ISiloBuilder silo, Database database)
    {
        ArgumentNullException.ThrowIfNull(silo);
        if (database is not PostgresDatabase postgres) return;
        var sole = SoleNode.Of(postgres);
        silo.Services.AddHostedService(services => new SoleNodeKeeper(
            sole, services.GetRequiredService<IHostApplicationLifetime>(), TimeProvider.System, services.GetRequiredService<ILogger<SoleNodeKeeper>>()));
    }

    /// <summary>Makes the silo a member of the cluster that a PostgreSQL database lists. No program does so yet: each silo runs alone.</summary>
    /// <exception cref="StorageException">The database is a SQLite file, which serves one node.</exception>
    public static void AddClusteringTo(ISiloBuilder silo, Database database) =>
        PostgresProviders.AddClusteringTo(silo, database as PostgresDatabase ?? throw OneNode());

    /// <summary>Lets a client find the silos of the cluster that a PostgreSQL database lists; it touches nothing else there. No program does so yet.</summary>
    /// <exception cref="StorageException">The options name a SQLite file, which serves one node.</exception>
    public static void AddClusteringTo(IClientBuilder client, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        PostgresProviders.AddClusteringTo(client, options.PostgresqlConnection ?? throw OneNode());
    }

    private static StorageException OneNode() => new("A cluster needs PostgreSQL: a SQLite file serves one node. Expected: GOVGRID_DB=Host=…");
}
