using GovGrid.Common;
using GovGrid.Simulation.Demand.Courses;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand;

/// <summary>A report that somebody will make.</summary>
/// <param name="Key">Its idempotency key, at most 100 characters.</param>
/// <param name="At">When it is made, UTC.</param>
/// <param name="Channel">How it comes in.</param>
/// <param name="Category">Code of the category; null where the reporter does not know.</param>
/// <param name="Description">What is wrong.</param>
/// <param name="Point">Where; null where only an address is given.</param>
/// <param name="Address">The address as given.</param>
/// <param name="OccurredAt">When it happened, UTC, where that was recorded.</param>
public sealed record DemandReport(
    string Key,
    DateTimeOffset At,
    Channel Channel,
    string? Category,
    string Description,
    GeoPoint? Point,
    string? Address = null,
    DateTimeOffset? OccurredAt = null)
{
    /// <summary>How it goes on, where that was recorded; else it is drawn.</summary>
    public Course? Course { get; init; }
}
