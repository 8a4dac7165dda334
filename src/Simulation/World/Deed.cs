using GovGrid.Simulation.Agenda;

namespace GovGrid.Simulation.World;

/// <summary>Something that somebody will do at its time.</summary>
/// <param name="deeds">By whom it is tried.</param>
/// <param name="what">Names it, for the log.</param>
/// <param name="does">Does it.</param>
internal class Deed(Deeds deeds, string what, Func<Task> does) : IAction
{
    /// <summary>Names it.</summary>
    public string What => what;

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
    public virtual Task Do() => does();
}
