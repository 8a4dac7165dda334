namespace GovGrid.Simulation.Measures.Series;

/// <summary>A value of a series.</summary>
/// <param name="At">The instant that it belongs to, UTC: of an incident, that of its report.</param>
/// <param name="Value">The value.</param>
public readonly record struct SeriesValue(DateTimeOffset At, double Value);
