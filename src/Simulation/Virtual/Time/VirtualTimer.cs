namespace GovGrid.Simulation.Virtual.Time;

/// <summary>A timer in virtual time: rings when it is due, and again after its period where it has one.</summary>
internal abstract class VirtualTimer(VirtualTime time) : IGrainTimer
{
    private int token;
    private bool isSet;
    private TimeSpan period;

    /// <summary>Whether the wish of a token is still the timer's.</summary>
    public bool IsSet(int wish) => isSet && wish == token;

    /// <inheritdoc />
    public virtual void Change(TimeSpan dueTime, TimeSpan period)
    {
        token++;
        this.period = period;
        isSet = dueTime >= TimeSpan.Zero;
        if (isSet) time.Set(this, dueTime, token);
    }

    /// <summary>Rings.</summary>
    public Task Fire()
    {
        isSet = false;
        if (period > TimeSpan.Zero) Change(period, period);
        return Ring();
    }

    /// <inheritdoc />
    public virtual void Dispose()
    {
        token++;
        isSet = false;
    }

    /// <summary>What happens when it rings.</summary>
    protected abstract Task Ring();
}
