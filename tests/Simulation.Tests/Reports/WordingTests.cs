using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class WordingTests
{
    private static readonly Wording Chinese = new(TextLanguage.Zh), English = new(TextLanguage.En);

    [Theory]
    [InlineData(0.44, "0.4 min", "0.4 分钟")]
    [InlineData(33.6, "34 min", "34 分钟")]
    [InlineData(150, "2.5 h", "2.5 小时")]
    [InlineData(4320, "3.0 days", "3.0 天")]
    [InlineData(double.NaN, "–", "–")]
    public void A_time_is_told_in_the_unit_that_reads_best(double minutes, string english, string chinese)
    {
        Assert.Equal((english, chinese), (English.Time(minutes), Chinese.Time(minutes)));
    }

    [Theory]
    [InlineData(0, "00:00", "04:00")]
    [InlineData(24, "00:00", "04:00")]
    [InlineData(44, "20:00", "24:00")]
    public void A_day_begins_at_0_and_ends_at_24(int hour, string clock, string fourHoursOn)
    {
        Assert.Equal((clock, fourHoursOn), (Wording.Clock(hour), Wording.ClockAfter(hour, 4)));
    }

    [Theory]
    [InlineData(0.9689, 0.0127, 1, "96.9% (95.6% to 98.2%)")]
    [InlineData(0.99, 0.03, 1, "99.0% (96.0% to 100.0%)")]
    [InlineData(0.01, 0.03, 1, "1.0% (0.0% to 4.0%)")]
    [InlineData(0.5, double.NaN, 1, "50.0%")]
    [InlineData(double.NaN, double.NaN, 1, "–")]
    public void An_interval_stays_within_what_can_be(double mean, double half, double most, string expected)
    {
        Assert.Equal(expected, English.With(new Estimate(mean, half, 3), English.Share, most));
    }
}
