using GovGrid.Common;

namespace GovGrid.Simulation.Assumptions;

/// <summary>Weather that comes over the town again and again, and what it does to the demand.</summary>
/// <param name="Name">What it is.</param>
/// <param name="First">When it first begins, by the town's clocks.</param>
/// <param name="EveryDays">After how many days it comes again.</param>
/// <param name="Hours">How long it lasts.</param>
/// <param name="Operation">Code of the operation that the shift leader raises for it.</param>
/// <param name="Factors">What it multiplies; categories that are not named stay as they are.</param>
/// <param name="Areas">Where it is worst: beginnings of grid codes, such as a community's.</param>
/// <param name="Clustered">Share of what comes besides the usual that lies in these areas, 0 to 1.</param>
public sealed record WeatherAssumption(
    LocalizedText Name,
    DateTime First,
    int EveryDays,
    double Hours,
    string Operation,
    IReadOnlyList<WeatherFactor> Factors,
    IReadOnlyList<string> Areas,
    double Clustered);

/// <summary>How much more, or less, of a kind is reported.</summary>
/// <param name="Category">Full code of the sub-category.</param>
/// <param name="Factor">Times the usual; below 1 for what people then leave.</param>
public sealed record WeatherFactor(string Category, double Factor);
