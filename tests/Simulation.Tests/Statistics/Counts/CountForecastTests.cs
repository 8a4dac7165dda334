namespace GovGrid.Simulation.Statistics.Counts;

public class CountForecastTests
{
    [Fact]
    public void A_known_Poisson_mean_is_tested_exactly()
    {
        // Twice the smaller tail; the tail by another program with 30 digits.
        Assert.Equal(2 * 0.0103360506759257, new CountForecast(10).PValue(3), 12);
        Assert.Equal(2 * 0.00345434197585681, new CountForecast(10).PValue(20), 12);
        Assert.Equal(1, new CountForecast(10).PValue(10));
    }

    [Fact]
    public void Dispersion_and_an_uncertain_mean_widen_alike()
    {
        Assert.Equal(2 * 0.000976864017032171, new CountForecast(100, Dispersion: 2).PValue(60), 12);
        Assert.Equal(2 * 0.000976864017032171, new CountForecast(100, StandardError: 10).PValue(60), 12);
    }

    [Fact]
    public void A_forecast_scales_with_the_period_ahead()
    {
        var forecast = CountForecast.From(count: 25, exposure: 10, ahead: 40, dispersion: 4);

        Assert.Equal((100, 40, 4), (forecast.Mean, forecast.StandardError, forecast.Dispersion));
        Assert.Equal(2000, forecast.Variance);
    }

    [Fact]
    public void A_rate_that_stays_the_same_is_rejected_as_seldom_as_the_level_says()
    {
        var rejected = Coverage.Of(2000, (ref stream) =>
        {
            var first = stream.Poisson(80);
            return CountForecast.From(first, 1, 1).PValue(stream.Poisson(80)) <= 0.05;
        });

        Assert.InRange(rejected, 0.025, 0.06); // whole numbers cannot reach the level exactly
    }

    [Fact]
    public void Clusters_are_rejected_too_often_unless_their_dispersion_is_known()
    {
        double Rejected(double dispersion) => Coverage.Of(1000, (ref stream) =>
        {
            int Count(ref Randomness.Xoshiro256 next) => next.Poisson(next.GammaDistributed(80, 160)); // variance 240: dispersion 3
            return CountForecast.From(Count(ref stream), 1, 1, dispersion).PValue(Count(ref stream)) <= 0.05;
        });

        Assert.InRange(Rejected(dispersion: 1), 0.15, 1);
        Assert.InRange(Rejected(dispersion: 3), 0.025, 0.065);
    }

    [Fact]
    public void Bad_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new CountForecast(0));
        Assert.Throws<ArgumentException>(() => new CountForecast(1, -1));
        Assert.Throws<ArgumentException>(() => new CountForecast(1, 0, 0.9));
        Assert.Throws<ArgumentException>(() => new CountForecast(1).PValue(-1));
        Assert.Throws<ArgumentException>(() => CountForecast.From(0, 1, 1));
    }
}
