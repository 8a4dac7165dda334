namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>Something called a grain that had left memory because nobody would call it again.</summary>
/// <param name="key">The grain's key.</param>
public sealed class RetiredGrainException(string key) : InvalidOperationException($"'{key}' has left memory, and something still calls it.");
