using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Testing;

namespace GovGrid.Simulation.World;

public class MatterTests
{
    private readonly Matter matter = new("i");

    [Fact]
    public void What_is_told_again_is_learned_once()
    {
        Assert.Equal(2, matter.Learn(Record(1, Started(1), Noted(2))).Count);

        Assert.Empty(matter.Learn(Record(1, Started(1), Noted(2))));
        Assert.Equal(3, Assert.Single(matter.Learn(Record(2, Noted(2), Started(3)))).At.Minute);
        Assert.Equal(2, matter.Starts);
    }

    [Fact]
    public void A_gap_is_noticed()
    {
        matter.Learn(Record(1, Started(1)));

        Assert.False(matter.Misses(Record(2, Noted(2))));
        Assert.True(matter.Misses(Record(3, Noted(3))));
    }

    [Fact]
    public void Remarks_and_warnings_leave_plans_as_they_are()
    {
        matter.Learn(Record(1, Started(1)));
        var plan = matter.Plan;
        matter.Learn(Record(2, Noted(2)));
        Assert.Equal(plan, matter.Plan);

        matter.Learn(Record(3, Started(3)));
        Assert.NotEqual(plan, matter.Plan);
    }

    private static IncidentRecord Record(int first, params IncidentEvent[] events) =>
        new("i", first, events, new IncidentState { Id = "i", Version = first + events.Length - 1, Step = IncidentStep.Reported });

    private static WorkStarted Started(int minute) => new(Common.UnitKey.CommandRoom, "p") { At = At(minute), ReceivedAt = At(minute), By = "rule", Command = $"{minute}" };

    private static NoteAdded Noted(int minute) => new("n") { At = At(minute), ReceivedAt = At(minute), By = "p", Command = $"{minute}" };

    private static DateTimeOffset At(int minute) => SmallTown.MondayMorning.AddMinutes(minute);
}
