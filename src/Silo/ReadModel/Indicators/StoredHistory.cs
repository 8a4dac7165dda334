using GovGrid.EventLogs;
using GovGrid.Incidents;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>The stored events of an incident.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="ReportedAt">When it was reported, UTC.</param>
/// <param name="Payloads">The events as they are stored, in order.</param>
internal sealed record StoredHistory(string Incident, DateTimeOffset ReportedAt, IReadOnlyList<string> Payloads)
{
    /// <summary>The events; parsed when they are asked for, away from the threads that read the database.</summary>
    public IEnumerable<IncidentEvent> Events => Payloads.Select(EventLogLine.Event);
}
