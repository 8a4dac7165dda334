namespace GovGrid.Simulation.Queueing;

public class TimeVaryingLoadTests
{
    private const double Daily = 2 * Math.PI / 24;

    // By numerical integration of ∫λ(t − s)exp(−μs)ds with 30 digits by another program.
    [Fact]
    public void A_daily_wave_of_arrivals_is_followed_with_a_lag() =>
        Assert.Equal(27.8207883601832, TimeVaryingLoad.Sinusoidal(10, 6, Daily, 0.5, 5), 10);

    [Fact]
    public void Long_stretches_end_at_their_own_load_and_short_ones_on_the_way()
    {
        var loads = TimeVaryingLoad.Piecewise([new(1000, 6), new(Math.Log(2), 10), new(1000, 0)], serviceRate: 1, start: 0);

        Assert.Equal(6, loads[0], 12);
        Assert.Equal(8, loads[1], 12);
        Assert.Equal(0, loads[2], 12);
    }

    [Fact]
    public void A_day_that_repeats_itself_ends_as_it_began()
    {
        RatePiece[] day = [new(8, 1), new(10, 12), new(6, 4)];
        var start = TimeVaryingLoad.PeriodicStart(day, 0.3);

        Assert.Equal(start, TimeVaryingLoad.Piecewise(day, 0.3, start)[^1], 12);
    }

    [Fact]
    public void Many_short_stretches_are_the_wave()
    {
        RatePiece[] day = [.. Enumerable.Range(0, 24_000).Select(i => new RatePiece(0.001, 10 + 6 * Math.Sin(Daily * (i + 0.5) * 0.001)))];

        Assert.Equal(TimeVaryingLoad.Sinusoidal(10, 6, Daily, 0.5, 0), TimeVaryingLoad.PeriodicStart(day, 0.5), 6);
    }

    [Fact]
    public void Bad_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TimeVaryingLoad.Sinusoidal(1, 2, 1, 1, 0));
        Assert.Throws<ArgumentException>(() => TimeVaryingLoad.PeriodicStart([], 1));
        Assert.Throws<ArgumentException>(() => new RatePiece(0, 1));
        Assert.Throws<ArgumentException>(() => TimeVaryingLoad.Piecewise([], 0, 1));
    }
}
