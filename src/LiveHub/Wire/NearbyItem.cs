namespace GovGrid.LiveHub.Wire;

/// <summary>An open incident near a place.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Metres">How far away it is, in a straight line.</param>
/// <param name="AgeSeconds">How long ago it was reported.</param>
/// <param name="SameMatter">Whether the town's policy proposes it as the same matter.</param>
public sealed record NearbyItem(IncidentItem Incident, double Metres, long AgeSeconds, bool SameMatter);

/// <summary>Open incidents near a place, nearest first.</summary>
/// <param name="Metres">How far was looked.</param>
/// <param name="Items">The incidents; at most 50.</param>
public sealed record NearbyDocument(double Metres, IReadOnlyList<NearbyItem> Items);
