using System.Collections.Concurrent;
using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Live;
using GovGrid.Simulation.Checking;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Virtual;

/// <summary>Hears everything and keeps it.</summary>
internal sealed class Witness : ITownObserver
{
    private readonly ConcurrentQueue<IncidentRecord> records = new();
    private readonly ConcurrentQueue<DutyChange> duty = new();

    /// <summary>The log by time, incident and version, each event once, as lines of the file form.</summary>
    public IReadOnlyList<string> Lines =>
    [
        .. Log.OrderBy(logged => logged.Event.At).ThenBy(logged => logged.Incident, StringComparer.Ordinal).ThenBy(logged => logged.Version).Select(EventLogLine.Of),
    ];

    private IEnumerable<LoggedEvent> Log => records
        .SelectMany(record => record.Events.Select((happened, i) => new LoggedEvent(record.Incident, record.FirstVersion + i, happened)))
        .DistinctBy(logged => (logged.Incident, logged.Version));

    /// <summary>Checks the log.</summary>
    public CheckReport Check() => EventLogChecker.Check(Log, new CheckOptions { Duty = duty });

    public Task OnRecorded(IncidentRecord record)
    {
        records.Enqueue(record);
        return Task.CompletedTask;
    }

    public Task OnDutyChanged(DutyChange change)
    {
        duty.Enqueue(change);
        return Task.CompletedTask;
    }

    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;
}
