using GovGrid.EventLogs;
using GovGrid.Simulation.Checking;

namespace GovGrid.Simulation.Tests.Checking;

public sealed class EventLogCheckerTests
{
    private static readonly CheckOptions WithDuty = new() { Duty = SoundLog.Duty };

    [Fact]
    public void A_sound_log_passes()
    {
        var report = EventLogChecker.Check(SoundLog.Events(), WithDuty);

        Assert.Empty(report.Violations);
        Assert.True(report.Passed);
    }

    [Fact]
    public void The_order_of_the_lines_does_not_matter()
    {
        var log = SoundLog.Events().ToArray();
        new Random(7).Shuffle(log);

        Assert.Empty(EventLogChecker.Check(log, WithDuty).Violations);
    }

    [Fact]
    public void Every_type_of_event_is_counted_and_absent_ones_are_listed()
    {
        var report = EventLogChecker.Check(SoundLog.InOrder(SoundLog.ByTheWorker()));

        Assert.Equal(EventTypes.All, report.Counts.Select(count => count.Key));
        Assert.Equal(2, report.Counts.Single(count => count.Key == "workStarted").Value);
        Assert.Equal(0, report.Counts.Single(count => count.Key == "merged").Value);
        Assert.Equal(11, report.Events);
    }

    [Fact]
    public void The_sound_log_holds_every_type_of_event() =>
        Assert.DoesNotContain(EventLogChecker.Check(SoundLog.Events()).Counts, count => count.Value == 0);

    [Fact]
    public void The_balance_says_where_incidents_have_come_to() =>
        Assert.Equal(new IncidentBalance(12, 4, 5, 1, 1, 1), EventLogChecker.Check(SoundLog.Events()).Balance);

    [Fact]
    public void An_empty_log_is_sound() => Assert.True(EventLogChecker.Check([], WithDuty).Passed);
}
