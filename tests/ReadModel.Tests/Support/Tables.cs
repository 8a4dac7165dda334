using GovGrid.EventLogs;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Search;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.ReadModel.Indicators;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Testing;
using GovGrid.Towns.Loading;
using Microsoft.AspNetCore.DataProtection;

namespace GovGrid.ReadModel.Tests.Support;

/// <summary>The read model's tables in a real database.</summary>
internal sealed class Tables(StorageOptions options) : IDisposable
{
    private readonly KeyWrapping wrapping = new(new EphemeralDataProtectionProvider());
    private IncidentKeys? keys;

    public Database Database { get; } = GovGridStorage.Open(options);

    public BatchStore Store => new(Database, new TownDirectory(SmallTown.Town), new TextIndex(new ServiceKey(Keys), wrapping));

    public IIncidentQueries Incidents => new IncidentQueries(Database, Keys, new ServiceKey(Keys));

    public IIncidentKeys Keys => keys ??= new IncidentKeys(Database, wrapping, TimeProvider.System);

    public IIndicatorQueries Indicators => new IndicatorQueries(Database);

    public ILogQueries Logs => new LogQueries(Database);

    public async Task<IReadOnlyList<string>> Log()
    {
        var lines = new List<string>();
        await foreach (var line in Logs.Events(SmallTown.Code)) lines.Add(line);
        return lines;
    }

    public static IReadOnlyList<string> LogOf(History history) =>
        [.. history.Events.Select((happened, index) => EventLogLine.Of(new LoggedEvent(history.Incident, index + 1, happened)))];

    public Task Execute(string sql) => Database.Write(transaction =>
    {
        using var command = Statement.Of(transaction, sql);
        return command.ExecuteNonQuery();
    });

    public void Dispose() => Database.Dispose();
}
