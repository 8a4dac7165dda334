using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>The answer to a command: the incident after it, or the reason why nothing was done.</summary>
/// <param name="Refusal">Why not; null when it was done.</param>
/// <param name="State">The incident as it now stands; null when there is none.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Outcome")]
public sealed record Outcome(Refusal? Refusal, IncidentState? State)
{
    /// <summary>Whether it was done.</summary>
    public bool Done => Refusal is null;
}
