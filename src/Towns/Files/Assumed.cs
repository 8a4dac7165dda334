namespace GovGrid.Towns.Files;

/// <summary>A value that stands in the file beside its reason.</summary>
internal sealed record Assumed<T>(T Value);
