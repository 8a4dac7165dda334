
namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>Orleans' ADO.NET reminder table, with writes in the writer's batches and reads on threads for grains only.</summary>
internal sealed class BatchedReminderTable(IReminderTable provider, SqliteDatabase database) : IReminderTable
{
    public Task StartAsync(CancellationToken cancellationToken) => provider.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => provider.StopAsync(cancellationToken);

    public Task<ReminderTableData> ReadRows(GrainId grainId) =>
        database.GrainReaders.Run(() => provider.ReadRows(grainId).GetAwaiter().GetResult());

    public Task<ReminderTableData> ReadRows(uint begin, uint end) =>
        database.GrainReaders.Run(() => provider.ReadRows(begin, end).GetAwaiter().GetResult());

    public Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName) =>
        database.GrainReaders.Run(() => provider.ReadRow(grainId, reminderName).GetAwaiter().GetResult());

    public Task<string?> UpsertRow(ReminderEntry entry) =>
        database.Writer.Run(_ => provider.UpsertRow(entry).GetAwaiter().GetResult());

    public Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag) =>
        database.Writer.Run(_ => provider.RemoveRow(grainId, reminderName, eTag).GetAwaiter().GetResult());

    public Task TestOnlyClearTable() => database.Writer.Run(_ =>
    {
        provider.TestOnlyClearTable().GetAwaiter().GetResult();
        return true;
    });
}
