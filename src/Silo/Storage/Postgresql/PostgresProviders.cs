using GovGrid.Silo.Storage.States;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace GovGrid.Silo.Storage.Postgresql;

/// <summary>Gives a silo Orleans' ADO.NET grain storage and reminders over PostgreSQL.</summary>
internal static class PostgresProviders
{
    private const string Invariant = "Npgsql";
    private const string Provider = "postgresql";

    public static void AddTo(ISiloBuilder silo)
    {
        silo.AddAdoNetGrainStorage(Provider, options => options.Configure<PostgresDatabase>((o, database) =>
        {
            o.Invariant = Invariant;
            o.DataSource = database.Source;
            o.GrainStorageSerializer = new StateBytesSerializer();
        }));
        silo.Services.AddDefaultGrainStorage(provider => provider.GetRequiredKeyedService<IGrainStorage>(Provider));
        silo.UseAdoNetReminderService(options => options.Configure<PostgresDatabase>((o, database) =>
        {
            o.Invariant = Invariant;
            o.DataSource = database.Source;
        }));
    }

    /// <summary>Makes the silo a member of the cluster that the database lists.</summary>
    public static void AddClusteringTo(ISiloBuilder silo, PostgresDatabase database) => silo.UseAdoNetClustering(o =>
    {
        o.Invariant = Invariant;
        o.DataSource = database.Source;
    });

    /// <summary>Lets a client find the silos of that cluster.</summary>
    public static void AddClusteringTo(IClientBuilder client, string connectionString) => client.UseAdoNetClustering(o =>
    {
        o.Invariant = Invariant;
        o.ConnectionString = connectionString;
    });
}
