using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Workers;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class StormTests
{
    private static readonly Town Town = new(SmallWorld.Town.Definition with
    {
        Workers = [SmallTown.Definition.Workers[0], SmallTown.Definition.Workers[1] with { Crew = "B" }, SmallTown.Definition.Workers[2] with { Crew = "C" }],
    });

    [Fact]
    public async Task The_leader_raises_the_operation_all_come_in_and_nobody_patrols_until_it_is_over()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), Storms.World, Town);

        await town.Run(65); // 10:05, rain since five minutes
        Assert.Equal((null, false), (await Operation(town), (await Worker(town, "w2")).OnDuty));
        await town.Run(10);
        Assert.Equal(("rain", true), (await Operation(town), (await Worker(town, "w2")).OnDuty));
        var standby = await Worker(town, "w1");
        await town.Run(60);
        Assert.Equal(standby.Point, (await Worker(town, "w1")).Point); // nobody patrols

        await town.Run(180); // 14:15, over since a quarter of an hour, ended twenty minutes after
        Assert.True((await Worker(town, "w2")).OnDuty);
        await town.Run(10);
        Assert.Equal((null, false, true), (await Operation(town), (await Worker(town, "w2")).OnDuty, (await Worker(town, "w1")).OnDuty));
        Assert.Equal((1, 1), (town.World.Counts.Acts[WorldAct.RaiseOperation], town.World.Counts.Acts[WorldAct.EndOperation]));
    }

    [Fact]
    public async Task Matters_of_one_cause_are_linked_to_the_first_and_looked_at_when_it_is_closed()
    {
        var linking = Storms.World with { Desks = Storms.World.Desks with { Link = new(1, 2000, Minutes(2)) } };
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("lead", 61, "order"), Report("led", 62, "order", grid: 1), Report("far", 63, "order", grid: 3), Report("other", 64, "fire")), linking, Town);

        await town.Run(60 * 6);

        var lead = await town.Incident("lead");
        Assert.Equal((town.IdOf("lead"), null, null), ((await town.Incident("led")).State.Lead, (await town.Incident("far")).State.Lead, (await town.Incident("other")).State.Lead));
        Assert.Equal([town.IdOf("led")], lead.State.Linked);
        var (verified, closed) = (lead.History.OfType<IncidentVerified>().Single(), lead.History.OfType<IncidentClosed>().Single());
        Assert.Equal(TimeSpan.FromMinutes(3), closed.At - verified.At); // a minute to close, two for the linked one
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task After_a_crash_the_operation_is_ended_as_if_nothing_had_happened()
    {
        await using var town = await LivingTown.Start(new ListedDemand(), Storms.World, Town);
        await town.Run(5 * 60 + 5); // 14:05: the rain is over, the operation not yet
        await town.Crash();
        Assert.Equal("rain", await Operation(town));

        await town.Run(16);

        Assert.Null(await Operation(town));
    }

    private static async Task<string?> Operation(LivingTown town) => (await town.Grains.GetTown(SmallTown.Code).GetOperation())?.Kind;

    private static Task<WorkerView> Worker(LivingTown town, string id) => town.Grains.GetWorker(SmallTown.Code, id).Get();
}
