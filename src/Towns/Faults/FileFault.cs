namespace GovGrid.Towns.Faults;

/// <summary>One thing that is wrong with a town's files.</summary>
/// <param name="File">Name of the file within the town's folder; the folder itself for what is missing altogether.</param>
/// <param name="Location">JSON path, or line and column of a CSV file; empty for the file as a whole.</param>
/// <param name="Problem">What was expected and what was found.</param>
public sealed record FileFault(string File, string Location, string Problem)
{
    /// <inheritdoc />
    public override string ToString() => Location.Length == 0 ? $"{File}: {Problem}" : $"{File} {Location}: {Problem}";
}
