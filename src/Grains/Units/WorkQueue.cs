using GovGrid.Common;
using GovGrid.Grains.Common;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>
/// What waits at a unit and what is worked on, in memory. Waiting is ordered by what an operation puts first, by severity, by the time the step began, by id:
/// first in, first out within a severity (non-preemptive priority). Items are known by their incident; older versions are ignored.
/// </summary>
internal sealed class WorkQueue
{
    private readonly Dictionary<string, WorkItem> items = [];
    private readonly SortedSet<WorkItem> waiting = new(Order.OfWork);
    private readonly SortedSet<(DateTimeOffset At, string Id)> ages = new(Order.ByTime);
    private readonly Dictionary<string, string> takenBy = [];

    /// <summary>What waits, first to be taken first.</summary>
    public IReadOnlyCollection<WorkItem> Waiting => waiting;

    /// <summary>What is worked on, ordered by incident.</summary>
    public IReadOnlyList<WorkItem> Busy => [.. items.Values.Where(item => item.TakenBy is not null).OrderBy(item => item.Incident, StringComparer.Ordinal)];

    /// <summary>Since when the one that waits longest does.</summary>
    public DateTimeOffset? OldestSince => ages.Count > 0 ? ages.Min.At : null;

    /// <summary>How many are worked on.</summary>
    public int BusyCount => items.Count - waiting.Count;

    /// <summary>The item of an incident, or null.</summary>
    public WorkItem? Find(string incident) => items.GetValueOrDefault(incident);

    /// <summary>What a post or worker works on, or null.</summary>
    public string? WorkOf(string post) => takenBy.GetValueOrDefault(post);

    /// <summary>Puts an item in, or in place of an older version of it.</summary>
    /// <returns>The item that it replaced; the item itself where it is not newer; null where there was none.</returns>
    public WorkItem? Place(WorkItem item)
    {
        if (items.TryGetValue(item.Incident, out var old))
        {
            if (old.Version >= item.Version) return item; // an item follows from its version
            TakeOut(old);
        }
        items[item.Incident] = item;
        if (item.TakenBy is { } post)
        {
            takenBy[post] = item.Incident;
        }
        else
        {
            waiting.Add(item);
            ages.Add((item.Since, item.Incident));
        }
        return old;
    }

    /// <summary>Takes an incident out.</summary>
    /// <returns>The item that was there, or null.</returns>
    public WorkItem? Remove(string incident)
    {
        if (items.GetValueOrDefault(incident) is not { } item) return null;
        TakeOut(item);
        items.Remove(incident);
        return item;
    }

    /// <summary>The figures, with a capacity that the roster knows.</summary>
    public QueueDepth Depth(UnitKey unit, int capacity) => new(unit, waiting.Count, BusyCount, capacity, OldestSince);

    private void TakeOut(WorkItem item)
    {
        if (item.TakenBy is { } post)
        {
            if (takenBy.GetValueOrDefault(post) == item.Incident) takenBy.Remove(post);
        }
        else
        {
            waiting.Remove(item);
            ages.Remove((item.Since, item.Incident));
        }
    }
}
