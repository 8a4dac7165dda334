namespace GovGrid.Simulation.Virtual.Time;

/// <summary>
/// A grain's timer. As Orleans has it, what the grain asks of its timer during a tick is put into effect when the tick has ended: among
/// things due at one instant the order depends on it.
/// </summary>
internal abstract class VirtualGrainTimer(VirtualTime time) : VirtualTimer(time)
{
    private bool isTicking;
    private (TimeSpan DueTime, TimeSpan Period)? wish;

    /// <inheritdoc />
    public override void Change(TimeSpan dueTime, TimeSpan period)
    {
        if (isTicking) wish = (dueTime, period);
        else base.Change(dueTime, period);
    }

    /// <inheritdoc />
    protected override Task Ring()
    {
        isTicking = true;
        return Tick();
    }

    /// <summary>Begins the tick; whoever carries it out says when it has ended.</summary>
    protected abstract Task Tick();

    /// <summary>The tick has ended.</summary>
    protected void EndTick()
    {
        isTicking = false;
        if (wish is not var (dueTime, period)) return;
        wish = null;
        base.Change(dueTime, period);
    }
}
