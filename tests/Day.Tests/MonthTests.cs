using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Hosted;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Simulation.World;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

/// <summary>A month of the reference town at twenty times its demand, in a real silo and by direct calls.</summary>
public class MonthTests(ITestOutputHelper output)
{
    private readonly Month month = new(demand: 20, positionEvery: new UniformLaw(18, 22), output);

    [Fact]
    public async Task A_month_with_a_storm_has_all_that_real_days_do_breaks_nothing_that_must_hold_and_is_the_same_in_a_silo_and_in_direct_calls()
    {
        await using var silo = await HostedSilo.Start(Month.Towns, Month.Start, NullLoggerFactory.Instance);
        var (log, counts) = await month.Live("silo", silo);
        var report = log.Check();
        Tell(log, counts, report);

        Assert.Empty(report.Violations);
        Assert.True(report.Balance.Holds);
        Assert.Equal(report.Balance.Open, await OpenInRegisters(silo));
        Assert.Equal(0, counts.Failed);
        Assert.DoesNotContain(report.Counts, count => count.Value == 0);
        Assert.All(Enum.GetValues<RefusalCode>(), code => Assert.True(counts.RefusedWith(code) > 0, $"{code} never happened"));
        Assert.All(Enum.GetValues<WorldAct>(), act => Assert.True(counts.Acts.ContainsKey(act), $"{act} never happened"));
        Assert.True(report.Balance.Closed > report.Balance.Reported / 2, "Hardly anything was closed.");

        await using var direct = new DirectSilo(Month.Towns, new VirtualTime(Month.Start), NullLoggerFactory.Instance);
        Assert.Equal(log.Lines, (await month.Live("direct calls", direct)).Log.Lines);
        Assert.Null(direct.Calls.FindCircle()?.Select(method => method.ToString()));
    }

    private static async Task<int> OpenInRegisters(HostedSilo silo)
    {
        var (town, open) = (Month.Towns.Towns[0], 0);
        foreach (var grid in town.Definition.Grids.Select(grid => grid.Code).Append(null))
            open += (await silo.Grains.GetGrid(town.Code, grid).Open()).Count(entry => !entry.Ended);
        return open;
    }

    private void Tell(TownLog log, WorldCounts counts, Simulation.Checking.CheckReport report)
    {
        output.WriteLine(report.Balance.ToString());
        foreach (var operation in log.Operations) output.WriteLine(operation?.ToString() ?? "operation over");
        output.WriteLine("Events");
        foreach (var (type, count) in report.Counts) output.WriteLine($"  {type,-20} {count,7}");
        output.WriteLine("Refusals");
        foreach (var code in Enum.GetValues<RefusalCode>()) output.WriteLine($"  {code,-20} {counts.RefusedWith(code),7}");
        output.WriteLine("Besides commands");
        foreach (var act in Enum.GetValues<WorldAct>()) output.WriteLine($"  {act,-20} {counts.Acts.GetValueOrDefault(act),7}");
    }
}
