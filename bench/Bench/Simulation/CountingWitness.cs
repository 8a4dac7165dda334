using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Bench.Simulation;

/// <summary>Counts what happens in a town, and keeps nothing of it.</summary>
internal sealed class CountingWitness : ITownObserver
{
    /// <summary>Incidents that were reported.</summary>
    public int Incidents { get; private set; }

    /// <summary>Events of incidents.</summary>
    public int Events { get; private set; }

    public Task OnRecorded(IncidentRecord record)
    {
        Events += record.Events.Count;
        if (record is { FirstVersion: 1, Events: [IncidentReported, ..] }) Incidents++;
        return Task.CompletedTask;
    }

    public Task OnDutyChanged(DutyChange change) => Task.CompletedTask;

    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;
}
