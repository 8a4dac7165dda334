using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>What is stored of an incident: its events, in order.</summary>
[GenerateSerializer, Alias("govgrid.IncidentJournal")]
public sealed class IncidentJournal
{
    private const int Usual = 12; // from report to evaluation without detours

    /// <summary>The events; the n-th has version n.</summary>
    [Id(0)]
    public List<IncidentEvent> Events { get; set; } = new(Usual);
}
