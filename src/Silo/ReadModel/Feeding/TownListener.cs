using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>Hears a town's feed: queues what it is told and returns, since the incident waits for it.</summary>
internal sealed class TownListener(string town, FeedQueue queue) : ITownObserver
{
    public Task OnRecorded(IncidentRecord record)
    {
        queue.Add(new FedRecord(town, record));
        return Task.CompletedTask;
    }

    public Task OnDutyChanged(DutyChange change)
    {
        queue.Add(new FedDuty(town, change));
        return Task.CompletedTask;
    }

    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;
}
