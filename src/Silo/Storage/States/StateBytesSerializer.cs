using Orleans.Storage;

namespace GovGrid.Silo.Storage.States;

/// <summary>
/// Hands <see cref="StateBytes"/> through Orleans' provider untouched: <see cref="InTurnGrainStorage"/> has serialized the state already.
/// </summary>
internal sealed class StateBytesSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) =>
        (input as StateBytes)?.Data ?? throw new NotSupportedException($"{typeof(T)} is not {nameof(StateBytes)}.");

    public T Deserialize<T>(BinaryData input) =>
        new StateBytes { Data = input } is T bytes ? bytes : throw new NotSupportedException($"{typeof(T)} is not {nameof(StateBytes)}.");
}
