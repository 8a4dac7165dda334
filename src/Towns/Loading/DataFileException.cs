using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Loading;

/// <summary>A data file cannot be used. Its message names the file, and each fault's place and expectation, a line each.</summary>
public sealed class DataFileException(string path, IReadOnlyList<FileFault> faults)
    : Exception($"{path} cannot be used:{string.Concat(faults.Select(fault => $"{Environment.NewLine}  {fault}"))}")
{
    /// <summary>The file.</summary>
    public string File { get; } = path;

    /// <summary>All faults.</summary>
    public IReadOnlyList<FileFault> Faults { get; } = faults;
}
