using GovGrid.Silo.Storage.States;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>Gives a silo Orleans' ADO.NET grain storage and reminders over one SQLite file.</summary>
internal static class SqliteProviders
{
    // Orleans' name for SQLite; it loads Microsoft.Data.Sqlite for it.
    private const string Invariant = "System.Data.SQLite";
    private const string Provider = "sqlite";

    public static void AddTo(ISiloBuilder silo, SqliteDatabase database)
    {
        var source = new SqliteDataSource(database.Writer, database.ReadConnectionString);
        AddGrainStorage(silo.Services, source);
        AddReminders(silo.Services, source);
    }

    private static void AddGrainStorage(IServiceCollection services, SqliteDataSource source)
    {
        services.AddAdoNetGrainStorage(Provider, options =>
        {
            options.Invariant = Invariant;
            options.DataSource = source;
            options.GrainStorageSerializer = new StateBytesSerializer();
        });
        services.AddDefaultGrainStorage(provider => new BatchedGrainStorage(
            provider.GetRequiredKeyedService<IGrainStorage>(Provider), provider.GetRequiredService<SqliteDatabase>()));
    }

    private static void AddReminders(IServiceCollection services, SqliteDataSource source)
    {
        services.UseAdoNetReminderService(options => options.Configure(o =>
        {
            o.Invariant = Invariant;
            o.DataSource = source;
        }));

        var table = services.Last(s => s.ServiceType == typeof(IReminderTable));
        services.Remove(table);
        services.AddSingleton<IReminderTable>(provider => new BatchedReminderTable(
            (IReminderTable)ActivatorUtilities.CreateInstance(provider, table.ImplementationType!),
            provider.GetRequiredService<SqliteDatabase>()));
    }
}
