using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Simulation.World;

public sealed class PositionsTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(SmallTown.MondayMorning);
    private readonly LiveAgenda agenda;

    public PositionsTests() => agenda = new LiveAgenda(clock, 4, NullLogger<LiveAgenda>.Instance);

    [Fact]
    public async Task Positions_that_nobody_takes_are_left_and_their_pace_stays()
    {
        var counts = new WorldCounts();
        var deeds = new Deeds(null!, agenda, counts, NullLogger.Instance); // no grains: each report fails
        var town = SmallWorld.Town;
        var scene = new Scene(town, SmallWorld.Definition, new Streams(1), new TownPlaces(town), new Matters(), deeds, counts);
        var walker = new Walkers(scene).Find("w1")!;
        walker.Begin(town.Definition.Grids[0].Centre, clock.GetUtcNow());

        new Positions(scene).Follow(walker);
        for (var minute = 0; minute < 60; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await agenda.Quiet();
        }

        Assert.Equal(6, counts.Failed); // one in ten minutes, as assumed of this town
        Assert.Equal(1, agenda.Waiting);
    }

    public ValueTask DisposeAsync() => agenda.DisposeAsync();
}
