using Orleans.Serialization.Serializers;
using Orleans.Storage;

namespace GovGrid.Silo.Storage.States;

/// <summary>
/// Serializes a grain's state in that grain's turn, and hands it on as bytes. Orleans' ADO.NET provider, left to itself, serializes when
/// it has a connection: by then a call that interleaves may have changed the state, or be changing it.
/// </summary>
/// <param name="bytes">Keeps <see cref="StateBytes"/>, and no other state.</param>
/// <param name="serializer">How a state becomes bytes.</param>
/// <param name="activators">Make the state of a grain that has none stored.</param>
internal sealed class InTurnGrainStorage(IGrainStorage bytes, IGrainStorageSerializer serializer, IActivatorProvider activators) : IGrainStorage
{
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = Stored(grainState, data: null);
        await bytes.ReadStateAsync(stateName, grainId, stored);
        grainState.State = stored.State?.Data is { } data ? serializer.Deserialize<T>(data)! : activators.GetActivator<T>().Create();
        Adopt(grainState, stored);
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = Stored(grainState, serializer.Serialize(grainState.State));
        await bytes.WriteStateAsync(stateName, grainId, stored);
        Adopt(grainState, stored);
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = Stored(grainState, data: null);
        await bytes.ClearStateAsync(stateName, grainId, stored);
        grainState.State = activators.GetActivator<T>().Create();
        Adopt(grainState, stored);
    }

    private static GrainState<StateBytes> Stored<T>(IGrainState<T> grainState, BinaryData? data) =>
        new(new StateBytes { Data = data }, grainState.ETag) { RecordExists = grainState.RecordExists };

    private static void Adopt<T>(IGrainState<T> grainState, GrainState<StateBytes> stored)
    {
        grainState.ETag = stored.ETag;
        grainState.RecordExists = stored.RecordExists;
    }
}
