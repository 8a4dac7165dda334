using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>Chooses who is sent to an incident.</summary>
public interface IDispatchPolicy
{
    /// <summary>The best of the idle workers for an item; null when none is suitable. Pure: same question, same answer.</summary>
    /// <param name="item">The incident.</param>
    /// <param name="idle">Workers on duty and free, ordered by id.</param>
    /// <param name="town">The town.</param>
    Choice? Choose(WorkItem item, IEnumerable<WorkerView> idle, Town town);
}

/// <summary>Who is sent.</summary>
/// <param name="Worker">Id of the worker.</param>
/// <param name="Travel">Expected travel time.</param>
/// <param name="Reason">Why, in one line for the history.</param>
public sealed record Choice(string Worker, TimeSpan Travel, string Reason);
