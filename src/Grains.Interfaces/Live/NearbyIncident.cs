namespace GovGrid.Live;

/// <summary>An open incident near a place.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Metres">How far away it is, in a straight line.</param>
[GenerateSerializer, Immutable, Alias("govgrid.NearbyIncident")]
public sealed record NearbyIncident(IncidentSummary Incident, double Metres);
