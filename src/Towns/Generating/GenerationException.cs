using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Generating;

/// <summary>A town cannot be generated. Its message names each finding's file, place and expectation, a line each.</summary>
public sealed class GenerationException(string folder, IReadOnlyList<FileFinding> findings)
    : Exception($"No town can be generated from {folder}:{string.Concat(findings.Select(finding => $"{Environment.NewLine}  {finding}"))}")
{
    /// <summary>All findings.</summary>
    public IReadOnlyList<FileFinding> Findings { get; } = findings;
}
