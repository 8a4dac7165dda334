using System.Text.Json.Serialization;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Wire;

/// <summary>A worker on the map.</summary>
public sealed record WorkerItem(
    string Id, bool OnDuty, bool Leaving, string Vehicle, string? Incident, double? Lon, double? Lat, DateTimeOffset? At)
{
    /// <summary>Since when it calls for help; left out while it does not, for positions come by the thousand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? HelpSince { get; init; }

    /// <summary>The item of a worker.</summary>
    public static WorkerItem Of(WorkerView worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return new WorkerItem(
            worker.Id, worker.OnDuty, worker.Leaving, worker.Vehicle, worker.Incident, worker.Point?.Lon, worker.Point?.Lat, worker.PositionAt)
        {
            HelpSince = worker.HelpSince,
        };
    }
}
