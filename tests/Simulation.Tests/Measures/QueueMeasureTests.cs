using GovGrid.Simulation.Measures;

namespace GovGrid.Simulation.Tests.Measures;

public sealed class QueueMeasureTests
{
    // Two servers over ten minutes: one comes at 0 and is served from 0 to 4; one comes at 1 and waits until 3, served to 9; one comes at 5 and
    // leaves at 7 unserved.
    [Fact]
    public void A_queue_tells_what_a_hand_works_out_of_the_same_course()
    {
        var queue = new QueueMeasure();
        queue.Staff(0, 2);
        queue.BeginAtOnce(0, severity: 3);
        queue.Arrive(Minute(1));
        queue.Begin(Minute(3), Minute(1), severity: 1);
        queue.End(Minute(4), 0);
        queue.Arrive(Minute(5));
        queue.Leave(Minute(7));
        queue.End(Minute(9), Minute(3));

        var figures = new FigureSet();
        queue.Tell(Minute(10), 0, figures);

        Assert.Equal(3, figures["arrivals"]);
        Assert.Equal(1, figures["leftUnserved"]);
        Assert.Equal(1, figures["meanWaitMinutes"]);
        Assert.Equal((2, 0), (figures["meanWaitMinutesSeverity1"], figures["meanWaitMinutesSeverity3"]));
        Assert.Equal(0.5, figures["waitedShare"]);
        Assert.Equal(5, figures["meanServiceMinutes"]);
        Assert.Equal(0.4, figures["meanLength"], 12);
        Assert.Equal(1, figures["maxLength"]);
        Assert.Equal(1, figures["meanBusy"], 12);
        Assert.Equal(0.5, figures["utilisation"], 12);
    }

    [Fact]
    public void What_was_before_the_figures_count_stays_as_a_state_only()
    {
        var queue = new QueueMeasure();
        queue.Staff(0, 1);
        queue.BeginAtOnce(0, severity: 3);
        queue.Arrive(Minute(1));
        queue.Count(Minute(10));
        queue.End(Minute(12), 0);
        queue.Begin(Minute(12), Minute(1), severity: 3);

        var figures = new FigureSet();
        queue.Tell(Minute(20), Minute(10), figures);

        Assert.Equal(0, figures["arrivals"]);
        Assert.Equal(11, figures["meanWaitMinutes"]);
        Assert.Equal(0.2, figures["meanLength"], 12);
        Assert.Equal(1, figures["utilisation"], 12);
    }

    private static long Minute(int minute) => minute * TimeSpan.TicksPerMinute;
}
