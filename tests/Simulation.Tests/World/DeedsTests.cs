using GovGrid.Simulation.Agenda;
using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Simulation.World;

public sealed class DeedsTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(SmallTown.MondayMorning);
    private readonly LiveAgenda agenda;
    private readonly WorldCounts counts = new();
    private readonly Deeds deeds;

    public DeedsTests()
    {
        agenda = new LiveAgenda(clock, 4, NullLogger<LiveAgenda>.Instance);
        deeds = new Deeds(null!, agenda, counts, NullLogger.Instance); // grains are not reached here
    }

    [Fact]
    public async Task What_fails_is_tried_again_after_longer_and_longer_pauses_and_never_given_up()
    {
        var times = new List<double>();
        deeds.At(clock.GetUtcNow(), "call", () =>
        {
            times.Add((clock.GetUtcNow() - SmallTown.MondayMorning).TotalSeconds);
            return times.Count < 8 ? Task.FromException(new TimeoutException("no answer")) : Task.CompletedTask;
        });
        for (var second = 0; second <= 600; second++)
        {
            await agenda.Quiet();
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([0, 5, 15, 35, 75, 155, 275, 395], times);
        Assert.Equal(7, counts.Failed);
        Assert.Equal(0, agenda.Waiting);
    }

    public ValueTask DisposeAsync() => agenda.DisposeAsync();
}
