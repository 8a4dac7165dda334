namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Gathers durations. Percentiles need every value: eight bytes for each.</summary>
internal sealed class DurationTally
{
    private readonly List<long> ticks = [];

    public void Add(TimeSpan duration) => ticks.Add(duration.Ticks);

    public DurationFigures ToFigures()
    {
        if (ticks.Count == 0) return new DurationFigures(0, null, null, null);
        ticks.Sort();
        return new DurationFigures(ticks.Count, Minutes(ticks.Sum()) / ticks.Count, Percentile(50), Percentile(90));
    }

    // In whole numbers: nine tenths of ten must be the ninth.
    private double Percentile(int percent) => Minutes(ticks[(ticks.Count * percent + 99) / 100 - 1]);

    private static double Minutes(long ticks) => ticks / (double)TimeSpan.TicksPerMinute;
}
