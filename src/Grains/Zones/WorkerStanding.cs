using GovGrid.Common;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>A worker as its zone knows it: how it stands, and what of its definition counts for whom to send.</summary>
/// <param name="definition">Its definition.</param>
/// <param name="town">The town.</param>
/// <param name="view">How it stands at first.</param>
public sealed class WorkerStanding(WorkerDefinition definition, Town town, WorkerView view)
{
    /// <summary>The definition.</summary>
    public WorkerDefinition Definition => definition;

    /// <summary>The middle of its home grid: where it is thought to be as long as nothing is known.</summary>
    public GeoPoint Home { get; } = town.FindGrid(definition.HomeGrid)!.Centre;

    /// <summary>Mean speed of its vehicle.</summary>
    public double KilometresPerHour { get; } = town.Vehicle(definition.Vehicle).KilometresPerHour;

    /// <summary>How it stands.</summary>
    public WorkerView View { get; internal set; } = view;

    /// <summary>What it is on, as far as the zone's queue knows; null when free, or on what the zone does not know.</summary>
    public WorkItem? On { get; internal set; }
}
