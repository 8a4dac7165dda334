using GovGrid.Simulation.Agenda;

namespace GovGrid.Simulation.World;

/// <summary>Something that somebody will do at its time: one object that knows all it needs.</summary>
/// <param name="deeds">By whom it is tried.</param>
internal abstract class Deed(Deeds deeds) : IAction
{
    /// <summary>Names it, for the log.</summary>
    public abstract string What { get; }

    /// <summary>Whether it would be stale if it were tried again.</summary>
    public virtual bool IsForNow => false;

    /// <summary>How often it has failed so far.</summary>
    public int Failures { get; set; }

    /// <inheritdoc />
    public virtual Task Begin() => deeds.Try(this);

    /// <summary>It has failed, and will begin again.</summary>
    public virtual void WaitsForNextTry()
    {
    }

    /// <summary>Nobody means to do it any more.</summary>
    public virtual void Drop()
    {
    }

    /// <summary>Does it, once.</summary>
    public abstract Task Do();
}
