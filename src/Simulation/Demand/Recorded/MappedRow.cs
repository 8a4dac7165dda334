using GovGrid.Common;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>A recorded request as a report of the town.</summary>
/// <param name="Key">Idempotency key: file and line.</param>
/// <param name="LocalTime">When it was requested, by the clock of where it was recorded.</param>
/// <param name="At">The same instant, UTC.</param>
/// <param name="Category">Code of the category.</param>
/// <param name="Area">Name of the area.</param>
/// <param name="Description">What is wrong.</param>
/// <param name="Grid">Code of the grid.</param>
/// <param name="Point">Where in it.</param>
/// <param name="Address">The address there, where it is one.</param>
public sealed record MappedRow(
    string Key,
    DateTime LocalTime,
    DateTimeOffset At,
    string Category,
    string Area,
    string Description,
    string Grid,
    GeoPoint Point,
    string? Address);
