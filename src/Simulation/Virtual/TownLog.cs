using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Live;
using GovGrid.Simulation.Checking;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Virtual;

/// <summary>A witness who keeps all that happens in a town: each event once, however often it is told.</summary>
public sealed class TownLog : ITownObserver
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> heard = [];
    private readonly List<LoggedEvent> events = [];
    private readonly List<DutyChange> duty = [];
    private readonly List<RaisedOperation?> operations = [];

    /// <summary>The events, in the order in which they were told.</summary>
    public IReadOnlyList<LoggedEvent> Events => events;

    /// <summary>Who came on duty and left, in the order in which it was told.</summary>
    public IReadOnlyList<DutyChange> Duty => duty;

    /// <summary>Operations as they were raised and, as null, ended.</summary>
    public IReadOnlyList<RaisedOperation?> Operations => operations;

    /// <summary>
    /// The lines of the file form by time, incident and version: what two hosts of one town have in common, since within an instant neither
    /// promises an order.
    /// </summary>
    public IEnumerable<string> Lines => events
        .OrderBy(logged => logged.Event.At).ThenBy(logged => logged.Incident, StringComparer.Ordinal).ThenBy(logged => logged.Version).Select(EventLogLine.Of);

    /// <summary>Checks the log against what must always hold.</summary>
    public CheckReport Check() => EventLogChecker.Check(events, new CheckOptions { Duty = duty });

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        lock (gate)
        {
            var known = heard.GetValueOrDefault(record.Incident);
            for (var version = Math.Max(known + 1, record.FirstVersion); version < record.FirstVersion + record.Events.Count; version++)
                events.Add(new LoggedEvent(record.Incident, version, record.Events[version - record.FirstVersion]));
            heard[record.Incident] = Math.Max(known, record.State.Version);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change)
    {
        lock (gate) duty.Add(change);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation)
    {
        lock (gate)
        {
            if (operations.LastOrDefault() != operation) operations.Add(operation);
        }
        return Task.CompletedTask;
    }
}
