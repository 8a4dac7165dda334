using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Handovers;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Testing;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>The sheet that one shift leader leaves to the next. Shifts change at 08:00 and 20:00; the town starts at 09:00.</summary>
public class HandoverTests
{
    private static readonly DateTimeOffset Morning = SmallTown.MondayMorning.AddHours(-1);
    private static readonly DateTimeOffset Evening = Morning.AddHours(12);

    [Fact]
    public async Task A_sheet_tells_what_is_open_overdue_promised_and_suspended_and_bears_both_signatures()
    {
        await using var town = await RunningTown.Start();
        var handovers = town.Grains.GetHandovers(RunningTown.Code);
        var overdue = await town.Reported("rubbish");
        var promised = await town.Reported("stall", more: report => report with { CallBackBy = town.Now.AddHours(20) });
        var suspended = await town.AgencyCase();
        await town.Do(suspended, Leader.Suspends(town.Now.AddDays(3)));
        await town.Do(await town.Reported("stall"), Operator.Withdraws());
        await town.Run(61);
        await town.StoredByReadModel(); // the read model has everything, and what has ended has left the registers
        await town.Restart(town.Grains.GetFeed(RunningTown.Code)); // a picture that has just begun must not make the sheet poorer

        var sheet = (await handovers.HandOver(Morning, "mind the river", "leader-a")).Sheet!;

        Assert.Equal((3, "mind the river", new("leader-a", town.Now), null), (sheet.Open, sheet.Notes, sheet.Outgoing, sheet.Incoming));
        Assert.Equal([overdue], sheet.Overdue);
        Assert.Equal([promised], sheet.Promised);
        Assert.Equal([suspended], sheet.Suspended);
        Assert.Equal(sheet, (await handovers.HandOver(Morning, "again", "leader-a")).Sheet, SameSheet);
        Assert.Equal(RefusalCode.TakenBySomeoneElse, (await handovers.HandOver(Morning, "", "leader-c")).Refusal?.Code);
        Assert.Equal(RefusalCode.NotAllowed, (await handovers.TakeOver(Morning, "leader-a")).Refusal?.Code);
        Assert.Equal("leader-b", (await handovers.TakeOver(Morning, "leader-b")).Sheet!.Incoming!.By);
        Assert.Equal("leader-b", (await handovers.TakeOver(Morning, "leader-b")).Sheet!.Incoming!.By);

        await town.Crash();
        Assert.Equal("leader-b", Assert.Single(await town.Grains.GetHandovers(RunningTown.Code).Sheets()).Incoming!.By);
    }

    [Fact]
    public async Task The_head_is_told_while_the_last_change_of_shift_is_unsigned_for_too_long()
    {
        await using var town = await RunningTown.Start();
        var handovers = town.Grains.GetHandovers(RunningTown.Code);
        Assert.Equal((NoticeKind.HandoverUnsigned, Role.CommandRoomHead, Morning.AddMinutes(15)), await Alarm(town));

        await handovers.HandOver(Morning, "", "leader-a");
        Assert.NotNull(await Alarm(town));
        await handovers.TakeOver(Morning, "leader-b");
        Assert.Null(await Alarm(town));

        await town.Run(11 * 60 + 14);
        Assert.Null(await Alarm(town));
        await town.Run(1);
        Assert.Equal(Evening.AddMinutes(15), (await Alarm(town))?.Since);
        await handovers.HandOver(Evening, "", "leader-b");
        await handovers.TakeOver(Evening, "leader-c");
        Assert.Null(await Alarm(town));
    }

    [Fact]
    public async Task The_head_is_told_again_by_a_feed_that_has_started_anew()
    {
        await using var town = await RunningTown.Start();
        Assert.NotNull(await Alarm(town));

        await town.Restart(town.Grains.GetFeed(RunningTown.Code));

        Assert.NotNull(await Alarm(town));
    }

    private static bool SameSheet(HandoverSheet? a, HandoverSheet? b) => (a?.Notes, a?.Outgoing, a?.Open) == (b?.Notes, b?.Outgoing, b?.Open);

    private static async Task<(NoticeKind Kind, Role To, DateTimeOffset Since)?> Alarm(RunningTown town)
    {
        await town.Settle();
        return (await town.Picture()).Notices.Where(notice => notice.Kind is NoticeKind.HandoverUnsigned)
            .Select(notice => ((NoticeKind, Role, DateTimeOffset)?)(notice.Kind, notice.To, notice.Since)).SingleOrDefault();
    }
}
