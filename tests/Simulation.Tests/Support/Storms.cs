using GovGrid.Simulation.Assumptions;
using GovGrid.Testing;

namespace GovGrid.Simulation.Support;

/// <summary>Weather over <see cref="SmallWorld.Town"/>.</summary>
internal static class Storms
{
    /// <summary>Rain from ten in the morning of its Monday for four hours, worst in the first community; ten times the rubbish, half the stalls.</summary>
    public static WeatherAssumption Rain { get; } = new(
        new("雨", "rain"), new(2026, 11, 2, 10, 0, 0), 7, 4, "rain", [new("rubbish", 10), new("order", 5), new("stall", 0.5)], [SmallTown.Code + "001"], 1);

    /// <summary>The people of the small town under that rain.</summary>
    public static WorldDefinition World { get; } = SmallWorld.Definition with { Weather = [Rain] };
}
