using Orleans.Serialization.Serializers;
using Orleans.Storage;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Orleans' ADO.NET grain storage, moved off the grains' threads: its writes run in the writer's batches and complete when
/// the batch is durable; its reads run on the readers' threads. ETags and conflicts are the provider's own.
/// </summary>
internal sealed class BatchedGrainStorage(
    IGrainStorage provider, SqliteDatabase database, IGrainStorageSerializer serializer, IActivatorProvider activators) : IGrainStorage
{
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = Stored(grainState, data: null);
        await database.Readers.Run(() => Finish(provider.ReadStateAsync(stateName, grainId, stored)));
        grainState.State = stored.State?.Data is { } data ? serializer.Deserialize<T>(data)! : activators.GetActivator<T>().Create();
        Adopt(grainState, stored);
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = Stored(grainState, serializer.Serialize(grainState.State));
        await database.Writer.Run(_ => Finish(provider.WriteStateAsync(stateName, grainId, stored)));
        Adopt(grainState, stored);
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = Stored(grainState, data: null);
        await database.Writer.Run(_ => Finish(provider.ClearStateAsync(stateName, grainId, stored)));
        grainState.State = activators.GetActivator<T>().Create();
        Adopt(grainState, stored);
    }

    // The provider is asynchronous in form only: on SQLite's driver its tasks are complete when it returns them.
    private static bool Finish(Task call)
    {
        call.GetAwaiter().GetResult();
        return true;
    }

    private static GrainState<StateBytes> Stored<T>(IGrainState<T> grainState, BinaryData? data) =>
        new(new StateBytes { Data = data }, grainState.ETag) { RecordExists = grainState.RecordExists };

    private static void Adopt<T>(IGrainState<T> grainState, GrainState<StateBytes> stored)
    {
        grainState.ETag = stored.ETag;
        grainState.RecordExists = stored.RecordExists;
    }
}
