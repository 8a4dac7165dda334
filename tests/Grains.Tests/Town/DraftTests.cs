using GovGrid.Common;
using GovGrid.Drafts;
using GovGrid.Finding;
using GovGrid.Grains.Drafts;
using GovGrid.Testing;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Providers;
using Orleans.Storage;

namespace GovGrid.Grains.Tests.Town;

public class DraftTests
{
    [Fact]
    public async Task A_draft_outlives_a_crash_and_is_gone_a_day_after_it_was_last_saved()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await Mine(town).Keep("call-1", "a car in the");
        await Mine(town).Keep("call-2", "rubbish");
        await town.Run(TimeSpan.FromHours(1));
        await Mine(town).Keep("call-1", "a car in the underpass");
        await town.Crash();
        Assert.Equal(["call-1", "call-2"], (await Mine(town).All()).Select(draft => draft.Id));

        await town.Run(TimeSpan.FromHours(23));
        Assert.Equal("a car in the underpass", Assert.Single(await Mine(town).All()).Content);
        await town.Run(TimeSpan.FromHours(1));
        Assert.Empty(await Mine(town).All());
    }

    [Fact]
    public async Task What_nobody_comes_back_for_leaves_storage_with_a_reminder_that_ends_with_it()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await Mine(town).Keep("call-1", "13800000001");
        Assert.Equal((1, 1), (await Stored(town), await Reminders(town)));
        await town.Run(TimeSpan.FromHours(23));
        await Remind(town);
        Assert.Equal((1, 1), (await Stored(town), await Reminders(town)));
        await town.Run(TimeSpan.FromHours(1));
        await Remind(town);
        Assert.Equal((0, 0), (await Stored(town), await Reminders(town)));
    }

    [Fact]
    public async Task Nobody_else_sees_a_draft()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        await Mine(town).Keep("call-1", "a secret");
        Assert.Empty(await town.Grains.GetDrafts(SmallTown.Code, "intake-2").All());
    }

    [Fact]
    public async Task Twenty_are_kept_and_room_is_made_by_discarding_one()
    {
        await using var town = await VirtualTown.Start(SmallTown.MondayMorning, SmallTown.Town);
        for (var i = 0; i < IDraftGrain.Most; i++) Assert.Null((await Mine(town).Keep($"call-{i}", "x")).Refusal);
        Assert.Equal(RefusalCode.OutOfRange, (await Mine(town).Keep("one-more", "x")).Refusal?.Code);
        Assert.Null((await Mine(town).Keep("call-0", "again")).Refusal);
        await Mine(town).Discard("call-1");
        await Mine(town).Discard("call-1");
        Assert.Null((await Mine(town).Keep("one-more", "x")).Refusal);
    }

    [Fact]
    public void What_is_written_is_not_printed() => Assert.DoesNotContain("13800000001", new Draft("call-1", "13800000001", default).ToString(), StringComparison.Ordinal);

    private static async Task<int> Stored(VirtualTown town)
    {
        var state = new GrainState<DraftBook>(new DraftBook());
        await town.Services.GetRequiredKeyedService<IGrainStorage>(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME).ReadStateAsync("drafts", Mine(town).GetGrainId(), state);
        return state.State?.Drafts.Count ?? 0;
    }

    private static async Task<int> Reminders(VirtualTown town) =>
        (await town.Services.GetRequiredService<IReminderTable>().ReadRows(Mine(town).GetGrainId())).Reminders.Count;

    // Reminders go by the wall, so the tick is given here as Orleans gives it.
    private static Task Remind(VirtualTown town) => Mine(town).AsReference<IRemindable>().ReceiveReminder("sweep", default);

    private static IDraftGrain Mine(VirtualTown town) => town.Grains.GetDrafts(SmallTown.Code, "intake-1");
}
