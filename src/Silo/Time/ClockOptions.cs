namespace GovGrid.Silo.Time;

/// <summary>How fast the grains' time runs.</summary>
public sealed record ClockOptions
{
    /// <summary>Whether the world is simulated, and its time with it.</summary>
    public bool Simulated { get; init; }

    /// <summary>Simulated seconds in a second of the wall, above 0; 1 where the world is real.</summary>
    public double Speed { get; init; } = 1;
}
