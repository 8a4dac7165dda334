using System.Data.Common;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>The tables of the read model, which migrations of storage make. It never opens or commits anything itself.</summary>
internal sealed class ReadModelContext : DbContext
{
    private static readonly DbContextOptions Sqlite = new DbContextOptionsBuilder().UseSqlite().Options;
    private static readonly DbContextOptions Postgresql = new DbContextOptionsBuilder().UseNpgsql().Options;

    private ReadModelContext(DbContextOptions options, DbConnection connection)
        : base(options) => Database.SetDbConnection(connection, contextOwnsConnection: false);

    public DbSet<IncidentRow> Incidents => Set<IncidentRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<DutyRow> DutyChanges => Set<DutyRow>();

    /// <summary>Reads over an open connection.</summary>
    public static ReadModelContext Over(DbConnection connection) => new(connection is SqliteConnection ? Sqlite : Postgresql, connection);

    /// <summary>Writes in an open transaction.</summary>
    public static ReadModelContext In(DbTransaction transaction)
    {
        var context = Over(transaction.Connection!);
        context.Database.UseTransaction(transaction);
        context.Database.AutoSavepointsEnabled = false; // whoever gave the transaction undoes all of it
        return context;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
        configurationBuilder.Properties<UnitKey>().HaveConversion<UnitConverter>();
        configurationBuilder.Properties<IncidentStep>().HaveConversion<StepConverter>();
        configurationBuilder.Properties<Channel>().HaveConversion<ChannelConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<IncidentRow>().ToTable("incidents").HasKey(row => row.Id);
        modelBuilder.Entity<EventRow>().ToTable("incident_events").HasKey(row => new { row.Incident, row.Version });
        modelBuilder.Entity<DutyRow>().ToTable("duty_changes").HasKey(row => new { row.Town, row.Worker, row.At });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(table => table.GetProperties()))
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
    }
}
