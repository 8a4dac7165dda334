using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.People;
using Microsoft.Extensions.DependencyInjection;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Ticks that come once too often, or late, change nothing.</summary>
public class TickTests
{
    [Fact]
    public async Task A_town_has_one_reminder_however_often_it_is_started()
    {
        await using var town = await RunningTown.Start();
        await town.Grains.GetTown(RunningTown.Code).Start();
        await town.Crash();

        var row = Assert.Single((await town.Services.GetRequiredService<IReminderTable>().ReadRows(0, uint.MaxValue)).Reminders);
        Assert.Equal((TimeSpan.FromMinutes(5), RunningTown.Code), (row.Period, row.GrainId.Key.ToString()));
    }

    [Fact]
    public async Task Ticks_of_the_reminder_that_come_together_change_nothing_in_a_healthy_town()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var waiting = await town.Reported("stall");
        var assigned = await town.Case("rubbish");
        var reminded = town.Grains.GetTown(RunningTown.Code).AsReference<IRemindable>();
        var before = (await town.Picture(), await Queues(town), await town.History(waiting), await town.History(assigned));

        for (var i = 0; i < 3; i++) await reminded.ReceiveReminder("resume", default);
        await town.Settle();

        Assert.Equal(before.Item1.Sequence, (await town.Picture()).Sequence);
        Assert.Equal(before.Item2, await Queues(town));
        Assert.Equal((before.Item3.Count, before.Item4.Count), ((await town.History(waiting)).Count, (await town.History(assigned)).Count));
    }

    [Fact]
    public async Task Checks_of_limits_that_come_early_twice_or_after_the_end_find_nothing_to_do()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Reported("rubbish");
        var check = new CheckLimits { Id = "limits", By = Caller.Rule, At = default };
        await town.Do(incident, check);
        Assert.Single(await town.History(incident));

        await town.Run(61);
        var told = (await town.History(incident)).Count;
        await town.Do(incident, check);
        await town.Do(incident, check);
        Assert.Equal(told, (await town.History(incident)).Count);

        await town.Do(incident, Operator.Withdraws());
        await town.Do(incident, check);
        Assert.Equal(told + 1, (await town.History(incident)).Count);
    }

    [Fact]
    public async Task A_feed_that_starts_anew_shows_all_that_stands_though_the_read_model_has_it_all()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        await town.SignOn(Chengguan, "chengguan-1");
        await town.Reported("stall");
        await town.Case("rubbish");
        await town.StoredByReadModel();
        var before = await town.Picture();

        await town.Restart(town.Grains.GetFeed(RunningTown.Code));

        var after = await town.Picture();
        Assert.True(after.Epoch > before.Epoch);
        Assert.Equal(before.Incidents, after.Incidents);
        Assert.Equal(before.Workers, after.Workers);
        Assert.Equal(before.Queues, after.Queues);
        await town.Crash();
        Assert.Equal(before.Incidents, (await town.Picture()).Incidents);
    }

    [Fact]
    public async Task A_resume_that_cannot_begin_begins_again()
    {
        await using var town = await RunningTown.Start();
        await town.Reported("stall");
        town.Network.Lose("GetOperation");
        await town.Restart(town.Grains.GetFeed(RunningTown.Code));
        Assert.Empty((await town.Picture()).Incidents);

        town.Network.Lose();
        await town.Run(0.1);

        Assert.Single((await town.Picture()).Incidents);
    }

    private static async Task<IReadOnlyList<string>> Queues(RunningTown town)
    {
        var queues = new List<string>();
        foreach (var depth in (await town.Picture()).Queues)
        {
            var view = await town.Grains.GetUnit(RunningTown.Code, depth.Key).View();
            queues.Add($"{view.Depth} {string.Join(",", view.Waiting.Concat(view.Busy).Select(item => (item.Incident, item.Version, item.TakenBy)))}");
        }
        return queues;
    }
}
