using GovGrid.Incidents;

namespace GovGrid.Live;

/// <summary>Events of one incident as it tells them.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="FirstVersion">Version of the first of the events.</param>
/// <param name="Events">Consecutive events, at least one.</param>
/// <param name="State">The incident after the last of them.</param>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentRecord")]
public sealed record IncidentRecord(string Incident, int FirstVersion, IReadOnlyList<IncidentEvent> Events, IncidentState State);
