using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Hosted;
using GovGrid.Simulation.Virtual.Messages;
using GovGrid.Simulation.Virtual.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

/// <summary>The reference town at its own demand over a month with a storm in it, in each host of virtual time.</summary>
public class MonthParityTests(ITestOutputHelper output)
{
    private readonly Month month = new(demand: 1, positionEvery: null, output);

    [Fact]
    public async Task Thirty_days_are_the_same_in_a_real_silo_by_direct_calls_and_by_messages_in_any_order()
    {
        var direct = await Live("direct calls", new DirectSilo(Month.Towns, new VirtualTime(Month.Start), NullLoggerFactory.Instance));
        Assert.Empty(direct.Check().Violations);
        Assert.Contains(direct.Operations, operation => operation is not null);
        Assert.Equal(direct.Lines, (await Live("a real silo", await HostedSilo.Start(Month.Towns, Month.Start, NullLoggerFactory.Instance))).Lines);
        foreach (var seed in new ulong[] { 1, 2, 3 })
            Assert.Equal(direct.Lines, (await Live($"messages, seed {seed}", new MessageSilo(Month.Towns, new VirtualTime(Month.Start), NullLoggerFactory.Instance, seed))).Lines);
    }

    private async Task<TownLog> Live(string name, IVirtualHost host)
    {
        await using var living = host;
        return (await month.Live(name, host)).Log;
    }
}
