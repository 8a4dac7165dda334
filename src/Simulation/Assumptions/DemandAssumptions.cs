using GovGrid.Common;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What is reported, when, where and how.</summary>
/// <param name="PerDay">Mean number of matters a day, all categories, without second reports of the same.</param>
/// <param name="HourOfWeek">168 weights for the town's local hours, Monday 00:00 first; only their ratios count.</param>
/// <param name="Categories">The categories and their shares, which sum to 1.</param>
/// <param name="Channels">Shares of the channels, which sum to 1.</param>
/// <param name="Places">Where.</param>
/// <param name="Duplicates">Second reports of the same matter.</param>
/// <param name="Trend">Growth from year to year; null for none.</param>
/// <param name="Events">Planned events; null for none.</param>
/// <param name="Dispersion">Days that are busier or calmer than others; null where all days of the week are alike.</param>
public sealed record DemandAssumptions(
    Assumed<double> PerDay,
    Assumed<IReadOnlyList<double>> HourOfWeek,
    IReadOnlyList<CategoryDemand> Categories,
    Assumed<IReadOnlyDictionary<Channel, double>> Channels,
    PlaceAssumptions Places,
    DuplicateAssumptions Duplicates,
    TrendAssumption? Trend = null,
    IReadOnlyList<PlannedEvent>? Events = null,
    DispersionAssumption? Dispersion = null);

/// <summary>The demand of a category on the first level.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Share">Its share of all matters, 0 to 1.</param>
/// <param name="Kinds">The sub-categories, whose shares sum to 1.</param>
/// <param name="HourOfWeek">168 weights of its own; null for those of all.</param>
/// <param name="Channels">Channel shares of its own; null for those of all.</param>
/// <param name="AreaWeights">Weights of areas of its own, which may be 0, in place of those of all; null for those of all.</param>
public sealed record CategoryDemand(
    string Code,
    double Share,
    IReadOnlyList<KindDemand> Kinds,
    IReadOnlyList<double>? HourOfWeek = null,
    IReadOnlyDictionary<Channel, double>? Channels = null,
    IReadOnlyList<AreaWeight>? AreaWeights = null);

/// <summary>The demand of a sub-category.</summary>
/// <param name="Code">Full code, such as <c>fire-safety/blocked-lane</c>.</param>
/// <param name="Share">Its share of its category, 0 to 1.</param>
/// <param name="Texts">What reporters write, at least one.</param>
public sealed record KindDemand(string Code, double Share, IReadOnlyList<LocalizedText> Texts);

/// <summary>Where matters are.</summary>
/// <param name="AreaWeights">Weights of areas; a grid's weight is that of the longest code its own begins with, 1 where there is none.</param>
/// <param name="AtAddress">Share of reports that name a standard address; the others give a point.</param>
/// <param name="UnknownAddress">Share of reports that name an address nobody knows, which the command room has to place.</param>
/// <param name="Outside">Share of reports about a place outside the town.</param>
/// <param name="OutsideMetres">How far outside the town's bounding box, in metres.</param>
/// <param name="UnknownAddresses">Such addresses.</param>
public sealed record PlaceAssumptions(
    IReadOnlyList<AreaWeight> AreaWeights,
    double AtAddress,
    double UnknownAddress,
    double Outside,
    Law OutsideMetres,
    IReadOnlyList<LocalizedText> UnknownAddresses);

/// <summary>How much more than elsewhere happens in an area.</summary>
/// <param name="Area">First digits of grid codes, such as a community's twelve.</param>
/// <param name="Weight">The weight of each of its grids, at least 0; 1 is usual.</param>
public sealed record AreaWeight(string Area, double Weight)
{
    /// <summary>The weight of a grid among areas: that of the longest code its own begins with, 1 where there is none.</summary>
    public static double Of(string grid, IReadOnlyList<AreaWeight> areas) => areas
        .Where(area => grid.StartsWith(area.Area, StringComparison.Ordinal))
        .MaxBy(area => area.Area.Length)?.Weight ?? 1;
}

/// <summary>Second reports of the same matter by somebody else.</summary>
/// <param name="Share">Share of matters that are reported twice, 0 to 1.</param>
/// <param name="Delay">Minutes until the second report; bounded, since the past is drawn again from that far back.</param>
public sealed record DuplicateAssumptions(double Share, Law Delay);
