namespace GovGrid.Simulation.Statistics.Counts;

public class ChiSquaredTestTests
{
    [Fact]
    public void Eight_counts_are_tested_together()
    {
        CountForecast[] forecasts = [.. Enumerable.Repeat(new CountForecast(16), 8)];
        var test = ChiSquaredTest.Of([12, 20, 16, 16, 8, 24, 20, 20], forecasts);

        Assert.Equal((12, 8), (test.Statistic, test.Degrees));
        Assert.Equal(0.0501220545326652, ChiSquaredTest.From(15.5, 8).PValue, 12); // by another program with 30 digits
    }

    [Fact]
    public void Eight_counts_whose_rates_stay_are_rejected_as_seldom_as_the_level_says()
    {
        var rejected = Coverage.Of(2000, (ref stream) =>
        {
            var (counts, forecasts) = (new int[8], new CountForecast[8]);
            for (var i = 0; i < 8; i++)
            {
                forecasts[i] = CountForecast.From(stream.Poisson(60 + 10 * i), 1, 1);
                counts[i] = stream.Poisson(60 + 10 * i);
            }
            return ChiSquaredTest.Of(counts, forecasts).PValue <= 0.05;
        });

        Assert.InRange(rejected, 0.035, 0.065);
    }

    [Fact]
    public void Forecasts_too_small_or_missing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ChiSquaredTest.Of([1], [new CountForecast(4)]));
        Assert.Throws<ArgumentException>(() => ChiSquaredTest.Of([1, 2], [new CountForecast(9)]));
        Assert.Throws<ArgumentException>(() => ChiSquaredTest.Of([-1], [new CountForecast(9)]));
    }
}
