namespace GovGrid.Towns.Generating;

/// <summary>A spec that no town can be made of.</summary>
/// <param name="location">JSON path in the spec.</param>
/// <param name="problem">What was expected and what was found.</param>
internal sealed class SpecException(string location, string problem) : Exception(problem)
{
    public string Location { get; } = location;
}
