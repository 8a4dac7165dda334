using GovGrid.Workers;

namespace GovGrid.LiveHub.Wire;

/// <summary>A worker on the map.</summary>
public sealed record WorkerItem(
    string Id, bool OnDuty, bool Leaving, string Vehicle, string? Incident, double? Lon, double? Lat, DateTimeOffset? At)
{
    /// <summary>The item of a worker.</summary>
    public static WorkerItem Of(WorkerView worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return new WorkerItem(
            worker.Id, worker.OnDuty, worker.Leaving, worker.Vehicle, worker.Incident, worker.Point?.Lon, worker.Point?.Lat, worker.PositionAt);
    }
}
