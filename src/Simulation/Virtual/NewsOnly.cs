using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Simulation.World.Kept;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Virtual;

/// <summary>Keeps from an observer what happened before a town's life goes on: grains that start anew tell it again, for those who do not know.</summary>
/// <param name="past">What is known.</param>
/// <param name="inner">The observer.</param>
internal sealed class NewsOnly(WorldPast past, ITownObserver inner) : ITownObserver
{
    private readonly Dictionary<string, int> known = past.Histories.ToDictionary(history => history.Id, history => history.Events.Count, StringComparer.Ordinal);

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        if (!known.TryGetValue(record.Incident, out var version) || record.FirstVersion > version) return inner.OnRecorded(record);
        var old = version - record.FirstVersion + 1;
        return old >= record.Events.Count ? Task.CompletedTask : inner.OnRecorded(record with { FirstVersion = version + 1, Events = [.. record.Events.Skip(old)] });
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change) => inner.OnDutyChanged(change);

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => inner.OnUnitStarted(unit);

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation) => inner.OnOperationChanged(operation);
}
