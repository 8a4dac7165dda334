using GovGrid.Simulation.Checking;
using GovGrid.Testing;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

public class DayTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_day_at_twenty_times_the_demand_breaks_nothing_that_must_hold()
    {
        await using var day = await WitnessedDay.Live(Repository.PathOf("towns", "ningwei"), demand: 20, TimeSpan.FromDays(1));
        var log = day.Log();
        var report = EventLogChecker.Check(log, new CheckOptions { Duty = day.Duty });

        foreach (var (type, count) in report.Counts) output.WriteLine($"{type,-20} {count,7}");
        output.WriteLine(report.Balance.ToString());
        Assert.Empty(report.Violations);
        Assert.True(report.Balance.Holds);
        Assert.InRange(report.Balance.Reported, 600, 1600);
        Assert.True(report.Balance.Closed > report.Balance.Reported / 4, "Hardly anything was closed.");
        Assert.Equal(report.Balance.Open, (await day.Registered()).Count);
    }
}
