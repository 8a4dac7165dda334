using GovGrid.Incidents;

namespace GovGrid.Simulation.World.Kept;

/// <summary>All that has happened to an incident.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Events">Its events; the n-th has version n.</param>
public sealed record KeptHistory(string Id, IReadOnlyList<IncidentEvent> Events);
