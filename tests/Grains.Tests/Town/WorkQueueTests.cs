using GovGrid.Grains.Units;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Tests.Town;

/// <summary>What waits at a unit, and what is worked on.</summary>
public class WorkQueueTests
{
    private static readonly DateTimeOffset Now = SmallTown.MondayMorning;

    private readonly WorkQueue queue = new();

    [Fact]
    public void What_waits_for_several_desks_has_one_order_and_each_desk_its_own()
    {
        queue.Place(new WorkItem("later", 1, 3, Now.AddMinutes(1), Desk.Intake));
        queue.Place(new WorkItem("severe", 1, 1, Now.AddMinutes(2), Desk.Verify));
        queue.Place(new WorkItem("early", 1, 3, Now, Desk.Verify));

        Assert.Equal(["severe", "early", "later"], queue.Waiting.Select(item => item.Incident));
        Assert.Equal(["severe", "early"], queue.WaitingFor(Desk.Verify).Select(item => item.Incident));
        Assert.Empty(queue.WaitingFor(null));
        Assert.Equal(Now, queue.OldestSince);
    }

    [Fact]
    public void What_is_taken_or_has_gone_waits_no_more()
    {
        queue.Place(new WorkItem("a", 1, 3, Now, Desk.Intake));
        queue.Place(new WorkItem("b", 1, 3, Now.AddMinutes(1), Desk.Dispatch));

        queue.Place(new WorkItem("a", 2, 3, Now, Desk.Intake, TakenBy: "desk-1"));
        Assert.Equal("a", queue.WorkOf("desk-1")?.Incident);
        Assert.Equal("b", Assert.Single(queue.Waiting).Incident);
        Assert.Equal((1, 1, Now.AddMinutes(1)), (queue.WaitingCount, queue.BusyCount, queue.OldestSince!.Value));

        queue.Remove("b");
        Assert.Empty(queue.Waiting);
        Assert.Null(queue.OldestSince);
    }
}
