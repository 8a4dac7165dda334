using GovGrid.Incidents;
using GovGrid.Live;

namespace GovGrid.Simulation.World;

/// <summary>When an incident is over for everybody.</summary>
public class MattersTests
{
    private readonly Matters matters = new();

    [Fact]
    public void What_is_open_is_not_over()
    {
        Known(IncidentStep.Reported);

        Assert.False(matters.IsOver("i"));
        Assert.True(matters.IsOver("one that nobody knows"));
    }

    [Fact]
    public void What_has_ended_is_over_when_the_last_has_done_what_was_meant_before_and_after_its_end()
    {
        var matter = Known(IncidentStep.Reported);
        matters.Hold(matter);
        End(matter);
        Assert.False(matters.IsOver("i"));

        matters.Hold(matter);
        matters.LetGo(matter);
        Assert.False(matters.IsOver("i"));

        matters.LetGo(matter);
        Assert.True(matters.IsOver("i"));

        matters.Hold(matter);
        Assert.False(matters.IsOver("i"));
    }

    [Fact]
    public void One_that_was_reopened_waits_also_for_those_who_meant_something_in_its_first_life()
    {
        var first = Known(IncidentStep.Reported);
        matters.Hold(first);
        End(first);
        var second = Known(IncidentStep.Accepted);
        matters.Hold(second);
        End(second);

        matters.LetGo(second);
        Assert.False(matters.IsOver("i"));
        matters.LetGo(first);
        Assert.True(matters.IsOver("i"));
    }

    private Matter Known(IncidentStep step)
    {
        var matter = matters.Add("i");
        Learn(matter, step);
        return matter;
    }

    private void End(Matter matter) => Learn(matter, IncidentStep.Closed);

    private void Learn(Matter matter, IncidentStep step)
    {
        var version = matter.State.Version + 1;
        matter.Learn(new IncidentRecord("i", version, [new NoteAdded("n") { At = default, ReceivedAt = default, By = "p", Command = "c" }], new IncidentState { Id = "i", Version = version, Step = step }));
        matters.Update(matter, null);
    }
}
