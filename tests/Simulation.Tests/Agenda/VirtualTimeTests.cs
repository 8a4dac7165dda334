using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.Agenda;

public class VirtualTimeTests
{
    [Fact]
    public async Task What_is_due_a_tick_from_now_comes_and_does_not_hold_up_time()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await using var agenda = new LiveAgenda(town.Clock, 1, NullLogger<LiveAgenda>.Instance);
        town.AlsoCalm = agenda.Quiet;
        var (due, done) = (town.Clock.GetUtcNow().AddTicks(1), DateTimeOffset.MinValue);
        agenda.At(due, () =>
        {
            done = agenda.Now;
            return Task.CompletedTask;
        });

        await town.Run(TimeSpan.FromSeconds(1)); // would never end

        Assert.Equal(due, done);
    }
}
