using GovGrid.Simulation.Assumptions;

namespace GovGrid.Simulation.Weather;

/// <summary>Weather over the town for once.</summary>
/// <param name="Weather">What it is.</param>
/// <param name="Number">The how-manieth time, from 0.</param>
/// <param name="Start">When it begins, UTC.</param>
/// <param name="End">When it is over, UTC.</param>
public sealed record WeatherSpell(WeatherAssumption Weather, int Number, DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>By what the reports of a sub-category are multiplied while it lasts.</summary>
    public double FactorOf(string? kind) => Weather.Factors.FirstOrDefault(factor => factor.Category == kind)?.Factor ?? 1;

    /// <summary>Whether it brings more of a sub-category.</summary>
    public bool Causes(string? kind) => FactorOf(kind) > 1;

    /// <summary>Whether it is over the town at an instant.</summary>
    public bool Holds(DateTimeOffset at) => Start <= at && at < End;
}
