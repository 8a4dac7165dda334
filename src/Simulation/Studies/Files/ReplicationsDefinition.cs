namespace GovGrid.Simulation.Studies.Files;

/// <summary>How often each point is lived.</summary>
/// <param name="Fixed">So often.</param>
/// <param name="Until">Or until each of these figures has at most this relative error.</param>
/// <param name="Least">With <paramref name="Until"/>: at least so often.</param>
/// <param name="Most">With <paramref name="Until"/>: at most so often.</param>
internal sealed record ReplicationsDefinition(
    int? Fixed = null, IReadOnlyDictionary<string, double>? Until = null, int? Least = null, int? Most = null);
