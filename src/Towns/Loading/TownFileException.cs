using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Loading;

/// <summary>A town's files cannot be used. Its message names each finding's file, place and expectation, a line each.</summary>
public sealed class TownFileException(string folder, IReadOnlyList<FileFinding> findings)
    : Exception($"The town in {folder} cannot be used:{string.Concat(findings.Select(finding => $"{Environment.NewLine}  {finding}"))}")
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>All findings, in the order of the files.</summary>
    public IReadOnlyList<FileFinding> Findings { get; } = findings;
}
