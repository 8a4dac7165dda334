using GovGrid.Grains.Common;
using GovGrid.Testing;

namespace GovGrid.Grains.Tests.Town;

/// <summary>Times by id, the earliest at hand.</summary>
public class AgendaTests
{
    private static readonly DateTimeOffset Now = SmallTown.MondayMorning;

    [Fact]
    public void What_is_due_is_taken_at_once_and_what_is_set_meanwhile_waits_for_the_next_time()
    {
        var clock = new Agenda();
        clock.Set("b", Now);
        clock.Set("a", Now);
        clock.Set("early", Now.AddMinutes(-1));
        clock.Set("late", Now.AddTicks(1));

        var due = clock.TakeDue(Now);
        foreach (var incident in due) clock.Set(incident, Now); // an incident that is always due keeps nobody's turn

        Assert.Equal(["early", "a", "b"], due);
        Assert.Equal(Now, clock.Next);
        Assert.Equal(["a", "b", "early"], clock.TakeDue(Now));
        Assert.Equal(["late"], clock.TakeDue(Now.AddHours(1)));
        Assert.Null(clock.Next);
    }
}
