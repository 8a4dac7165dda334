namespace GovGrid.Simulation.Agenda;

/// <summary>
/// What the world will do, and when. The same world runs on a live clock (<see cref="LiveAgenda"/>) and on a heap of virtual time.
/// Actions of one agenda never run at the same instant in parallel: an action gives way only where it awaits.
/// </summary>
public interface IAgenda
{
    /// <summary>The present, UTC.</summary>
    DateTimeOffset Now { get; }

    /// <summary>
    /// Does something at an instant, or at once when that has passed; at equal instants in the order of the calls. May be called from any
    /// thread. The action must deal with its own failures.
    /// </summary>
    void At(DateTimeOffset when, IAction action);
}
