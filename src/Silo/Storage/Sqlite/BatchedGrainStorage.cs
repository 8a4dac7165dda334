using Orleans.Storage;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Orleans' ADO.NET grain storage, moved off the grains' threads: its writes run in the writer's batches and complete when
/// the batch is durable; its reads run on threads for grains only. ETags and conflicts are the provider's own.
/// </summary>
internal sealed class BatchedGrainStorage(IGrainStorage provider, SqliteDatabase database) : IGrainStorage
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        database.GrainReaders.Run(() => Finish(provider.ReadStateAsync(stateName, grainId, grainState)));

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        database.Writer.Run(_ => Finish(provider.WriteStateAsync(stateName, grainId, grainState)));

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        database.Writer.Run(_ => Finish(provider.ClearStateAsync(stateName, grainId, grainState)));

    // The provider is asynchronous in form only: on SQLite's driver its tasks are complete when it returns them.
    private static bool Finish(Task call)
    {
        call.GetAwaiter().GetResult();
        return true;
    }
}
