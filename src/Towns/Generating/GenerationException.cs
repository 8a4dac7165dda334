using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Generating;

/// <summary>A town cannot be generated. Its message names each fault's file, place and expectation, a line each.</summary>
public sealed class GenerationException(string folder, IReadOnlyList<FileFault> faults)
    : Exception($"No town can be generated from {folder}:{string.Concat(faults.Select(fault => $"{Environment.NewLine}  {fault}"))}")
{
    /// <summary>All faults.</summary>
    public IReadOnlyList<FileFault> Faults { get; } = faults;
}
