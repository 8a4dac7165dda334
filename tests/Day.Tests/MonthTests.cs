using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World;
using GovGrid.Testing;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

public class MonthTests(ITestOutputHelper output)
{
    // 2026-11-02, a Monday, 06:00 in the town; the storm of its world.json comes on the 17th.
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_month_with_a_storm_at_twenty_times_the_demand_has_all_that_real_days_do_and_breaks_nothing_that_must_hold()
    {
        // Positions are hints that cost most of the calls: here they come every two minutes, still before they are stale.
        await using var month = await WitnessedTown.Live(
            Repository.PathOf("towns", "ningwei"), demand: 20, Start, TimeSpan.FromDays(double.Parse(Environment.GetEnvironmentVariable("P_DAYS") ?? "30")), world => world with
            {
                Workers = world.Workers with { Patrol = world.Workers.Patrol with { PositionEvery = new UniformLaw(1.5, 2.5) } },
            });
        var report = EventLogChecker.Check(month.Log, new CheckOptions { Duty = month.Duty });
        await Tell(month, report);

        Assert.Empty(report.Violations);
        Assert.True(report.Balance.Holds);
        Assert.Equal(report.Balance.Open, (await month.Registered()).Count);
        Assert.Equal(0, month.Counts.Failed);
        Assert.DoesNotContain(report.Counts, count => count.Value == 0);
        Assert.All(Enum.GetValues<RefusalCode>(), code => Assert.True(month.Counts.RefusedWith(code) > 0, $"{code} never happened"));
        Assert.All(Enum.GetValues<WorldAct>(), act => Assert.True(month.Counts.Acts.ContainsKey(act), $"{act} never happened"));
    }

    private async Task Tell(WitnessedTown month, CheckReport report)
    {
        output.WriteLine($"{month.Took.TotalSeconds:0} s");
        foreach (var (type, count) in report.Counts) output.WriteLine($"{type,-20} {count,7}");
        output.WriteLine(report.Balance.ToString());
        foreach (var code in Enum.GetValues<RefusalCode>()) output.WriteLine($"{code,-20} {month.Counts.RefusedWith(code),7}");
        foreach (var act in Enum.GetValues<WorldAct>()) output.WriteLine($"{act,-20} {month.Counts.Acts.GetValueOrDefault(act),7}");
        foreach (var queue in await month.Queues()) if (queue.Depth.Waiting > 0) output.WriteLine($"{queue.Depth.Key,-28} {queue.Depth.Waiting,6} waiting {queue.Depth.Capacity,3} on duty {string.Join(" ", queue.Waiting.GroupBy(w => w.Desk).Select(g => $"{g.Key}={g.Count()}"))}");
        foreach (var group in month.Log.Select(l => l.Event).OfType<IncidentReassigned>().GroupBy(e => e.By == "rule" ? e.Reason[..12] : e.By[..4])) output.WriteLine($"reassigned {group.Key} {group.Count()}");
        foreach (var (key, n) in month.Counts.Refused.OrderBy(p => p.Key.Code).ThenBy(p => p.Key.Command)) output.WriteLine($"{key.Code,-20} {key.Command,-12} {n}");
        foreach (var operation in month.Operations) output.WriteLine(operation?.ToString() ?? "over");
        foreach (var v in report.Violations.Take(20)) output.WriteLine(v.ToString());
        foreach (var v in report.Violations.Take(1)) foreach (var l in month.Log.Where(l => l.Incident == v.Incident)) output.WriteLine(EventLogs.EventLogLine.Of(l)[..Math.Min(700, EventLogs.EventLogLine.Of(l).Length)]);
        var sheets = await month.Sheets();
        output.WriteLine($"{sheets.Count} sheets, {sheets.Count(s => s.Incoming is null)} not taken over; failed {month.Counts.Failed} overtaken {month.Counts.Overtaken}");
        output.WriteLine($"cpu {System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0} peak {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
    }
}
