namespace GovGrid.Silo.Storage.States;

/// <summary>A grain's state as it is stored: what Orleans' provider sees of it here.</summary>
internal sealed class StateBytes
{
    /// <summary>The serialized state; null where none is stored.</summary>
    public BinaryData? Data { get; init; }
}
