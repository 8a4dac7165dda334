namespace GovGrid.ReadModel.Tests.Support;

/// <summary>A clock on which every wait passes at once; what happens while waiting is up to the test.</summary>
internal sealed class EventfulClock(Action<TimeSpan> meanwhile) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        meanwhile(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
