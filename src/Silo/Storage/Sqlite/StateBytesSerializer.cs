using Orleans.Storage;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Hands <see cref="StateBytes"/> through Orleans' provider untouched. The state itself is serialized in its grain's turn:
/// on the writer's thread it could change meanwhile, and all grains would share one thread for it.
/// </summary>
internal sealed class StateBytesSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) =>
        (input as StateBytes)?.Data ?? throw new NotSupportedException($"{typeof(T)} is not {nameof(StateBytes)}.");

    public T Deserialize<T>(BinaryData input) =>
        new StateBytes { Data = input } is T bytes ? bytes : throw new NotSupportedException($"{typeof(T)} is not {nameof(StateBytes)}.");
}
