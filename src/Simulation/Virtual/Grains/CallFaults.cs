namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>A chain of calls comes back to a grain that is in the middle of a turn of that chain: on a silo it would never end.</summary>
public sealed class CallDeadlockException(string message) : Exception(message);

/// <summary>Something awaits what virtual time does not bring about: a thread, a disk, the wall clock.</summary>
public sealed class AwaitOutsideVirtualTimeException(string message) : Exception(message);
