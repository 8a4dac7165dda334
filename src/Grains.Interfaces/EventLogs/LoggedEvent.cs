using GovGrid.Incidents;

namespace GovGrid.EventLogs;

/// <summary>An event in a log of many incidents.</summary>
/// <param name="Incident">Id of the incident.</param>
/// <param name="Version">Which of its events, from 1 by 1.</param>
/// <param name="Event">The event.</param>
public readonly record struct LoggedEvent(string Incident, int Version, IncidentEvent Event);
