using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Loading;

/// <summary>A data file cannot be used. Its message names the file, and each finding's place and expectation, a line each.</summary>
public sealed class DataFileException(string path, IReadOnlyList<FileFinding> findings)
    : Exception($"{path} cannot be used:{string.Concat(findings.Select(finding => $"{Environment.NewLine}  {finding}"))}")
{
    /// <summary>The file.</summary>
    public string File { get; } = path;

    /// <summary>All findings.</summary>
    public IReadOnlyList<FileFinding> Findings { get; } = findings;
}
