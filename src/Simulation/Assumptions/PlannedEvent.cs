using GovGrid.Common;

namespace GovGrid.Simulation.Assumptions;

/// <summary>A planned event, such as a festival, a market day or road works: it multiplies the demand of its kinds in its areas while it lasts.</summary>
/// <param name="Name">What it is; its English name is its own among the events.</param>
/// <param name="From">When it begins, by the town's clocks.</param>
/// <param name="To">When it is over, by the town's clocks.</param>
/// <param name="Factor">Times the usual, at least 0; below 1 for what people then leave.</param>
/// <param name="Categories">Codes of what it multiplies, each with all under it; null for everything.</param>
/// <param name="Areas">Where: beginnings of grid codes, such as a community's; null for everywhere, also outside the town.</param>
public sealed record PlannedEvent(
    LocalizedText Name, DateTime From, DateTime To, double Factor, IReadOnlyList<string>? Categories = null, IReadOnlyList<string>? Areas = null)
{
    /// <summary>Whether it multiplies a sub-category.</summary>
    public bool Concerns(string kind) => Categories is null || Categories.Any(category => CategoryCodes.IsUnder(kind, category));

    /// <summary>Whether it is in a grid; null is the grid of what lies in none.</summary>
    public bool IsIn(string? grid) => Areas is null || (grid is not null && Areas.Any(area => grid.StartsWith(area, StringComparison.Ordinal)));
}
