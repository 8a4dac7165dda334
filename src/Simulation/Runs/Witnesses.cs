using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Runs;

/// <summary>Several observers as one, told in their order.</summary>
internal sealed class Witnesses(params IReadOnlyList<ITownObserver> all) : ITownObserver
{
    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record) => Each(witness => witness.OnRecorded(record));

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change) => Each(witness => witness.OnDutyChanged(change));

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => Each(witness => witness.OnUnitStarted(unit));

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation) => Each(witness => witness.OnOperationChanged(operation));

    private async Task Each(Func<ITownObserver, Task> tell)
    {
        foreach (var witness in all) await tell(witness);
    }
}
