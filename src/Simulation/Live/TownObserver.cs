using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Simulation.World;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Live;

/// <summary>Hears a town's feed for its world, which only notes what it hears: the incident waits for the answer.</summary>
/// <param name="world">The world.</param>
public sealed class TownObserver(TownWorld world) : ITownObserver
{
    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        world.Hear(record);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change)
    {
        world.Hear(change);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit)
    {
        world.Hear(unit);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation)
    {
        world.Hear(operation);
        return Task.CompletedTask;
    }
}
