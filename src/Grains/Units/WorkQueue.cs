using GovGrid.Common;
using GovGrid.Grains.Common;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>
/// What waits at a unit and what is worked on, in memory. Waiting is ordered by what an operation puts first, by severity, by the time the step began, by id:
/// first in, first out within a severity (non-preemptive priority). Items are known by their incident; older versions are ignored. There is a lane for
/// each kind of desk, so that what waits for one hides nothing that waits for another.
/// </summary>
internal sealed class WorkQueue
{
    private readonly Dictionary<string, WorkItem> items = new(StringComparer.Ordinal);
    private readonly SortedSet<WorkItem>?[] lanes = new SortedSet<WorkItem>?[Enum.GetValues<Desk>().Length + 1];
    private readonly Agenda ages = new();
    private readonly Dictionary<string, WorkItem> takenBy = new(StringComparer.Ordinal);

    /// <summary>What waits, first to be taken first.</summary>
    public IReadOnlyCollection<WorkItem> Waiting
    {
        get
        {
            SortedSet<WorkItem>? used = null;
            foreach (var lane in lanes)
            {
                if (lane is not { Count: > 0 }) continue;
                if (used is not null) return [.. lanes.SelectMany(each => each ?? []).Order(Order.OfWork)];
                used = lane;
            }
            return used ?? (IReadOnlyCollection<WorkItem>)[];
        }
    }

    /// <summary>How many wait.</summary>
    public int WaitingCount { get; private set; }

    /// <summary>Goes up whenever what waits changes.</summary>
    public int Revision { get; private set; }

    /// <summary>What is worked on, ordered by incident.</summary>
    public IReadOnlyList<WorkItem> Busy =>
        BusyCount == 0 ? [] : [.. items.Values.Where(item => item.TakenBy is not null).OrderBy(item => item.Incident, StringComparer.Ordinal)];

    /// <summary>Since when the one that waits longest does.</summary>
    public DateTimeOffset? OldestSince => ages.Next;

    /// <summary>How many are worked on.</summary>
    public int BusyCount { get; private set; }

    /// <summary>What waits for a kind of desk, first to be taken first; null for what needs none.</summary>
    public IReadOnlyCollection<WorkItem> WaitingFor(Desk? desk) => lanes[IndexOf(desk)] ?? (IReadOnlyCollection<WorkItem>)[];

    /// <summary>What is to be taken first for a kind of desk; null when nothing waits for it.</summary>
    public WorkItem? FirstFor(Desk? desk) => lanes[IndexOf(desk)] is { Count: > 0 } lane ? lane.Min : null;

    /// <summary>Is told what begins and ends to wait; null for nobody.</summary>
    public IWaitingWatch? Watch { get; set; }

    /// <summary>Is told what a post or worker works on from now on, or with null that it is nothing; null for nobody.</summary>
    public Action<string, WorkItem?>? Taken { get; set; }

    /// <summary>What waits next after an item of those that need no certain desk, or with null the first of them; null after the last.</summary>
    public WorkItem? WaitingAfter(WorkItem? item)
    {
        if (lanes[0] is not { Count: > 0 } lane) return null;
        if (item is null) return lane.Min;
        if (Order.OfWork.Compare(item, lane.Max) >= 0) return null;
        foreach (var next in lane.GetViewBetween(item, lane.Max))
            if (Order.OfWork.Compare(next, item) > 0)
                return next;
        return null;
    }

    /// <summary>The item of an incident, or null.</summary>
    public WorkItem? Find(string incident) => items.GetValueOrDefault(incident);

    /// <summary>What a post or worker works on, or null.</summary>
    public WorkItem? WorkOf(string post) => takenBy.GetValueOrDefault(post);

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
            takenBy[post] = item;
            BusyCount++;
            Taken?.Invoke(post, item);
        }
        else
        {
            (lanes[IndexOf(item.Desk)] ??= new(Order.OfWork)).Add(item);
            ages.Set(item.Incident, item.Since);
            WaitingCount++;
            Revision++;
            Watch?.Waits(item);
        }
        return old;
    }

    /// <summary>Takes an incident out.</summary>
    /// <returns>The item that was there, or null.</returns>
    public WorkItem? Remove(string incident)
    {
        if (!items.Remove(incident, out var item)) return null;
        TakeOut(item);
        return item;
    }

    /// <summary>The figures, with a capacity that the roster knows.</summary>
    public QueueDepth Depth(UnitKey unit, int capacity) => new(unit, WaitingCount, BusyCount, capacity, OldestSince);

    private static int IndexOf(Desk? desk) => desk is { } known ? (int)known + 1 : 0;

    private void TakeOut(WorkItem item)
    {
        if (item.TakenBy is { } post)
        {
            BusyCount--;
            if (takenBy.GetValueOrDefault(post)?.Incident != item.Incident) return;
            takenBy.Remove(post);
            Taken?.Invoke(post, null);
        }
        else
        {
            lanes[IndexOf(item.Desk)]!.Remove(item);
            ages.Set(item.Incident, null);
            WaitingCount--;
            Revision++;
            Watch?.WaitsNoLonger(item);
        }
    }
}
