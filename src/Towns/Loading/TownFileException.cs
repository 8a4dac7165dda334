using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Loading;

/// <summary>A town's files cannot be used. Its message names each fault's file, place and expectation, a line each.</summary>
public sealed class TownFileException(string folder, IReadOnlyList<FileFault> faults)
    : Exception($"The town in {folder} cannot be used:{string.Concat(faults.Select(fault => $"{Environment.NewLine}  {fault}"))}")
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>All faults, in the order of the files.</summary>
    public IReadOnlyList<FileFault> Faults { get; } = faults;
}
