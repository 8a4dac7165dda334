namespace GovGrid.Simulation.Virtual.Time;

/// <summary>
/// What will happen in virtual time, ordered by due time and then by the order in which it was set: a 4-ary heap of structs, and beside it a lane
/// for what is set for the very instant that has come, as most is. What is no longer wanted is left and known by its token when it comes up.
/// </summary>
internal sealed class EventHeap
{
    private const int Ways = 4;

    private readonly EventLane lane = new();
    private HeapEntry[] entries = new HeapEntry[1024];
    private int waiting; // in the heap
    private long instant = long.MinValue; // of what was taken last
    private long order;

    /// <summary>How many entries wait, those that are no longer wanted among them.</summary>
    public int Count => waiting + lane.Count;

    /// <summary>When the first is due, in ticks; <see cref="long.MaxValue"/> when nothing waits.</summary>
    public long NextDue => IsLaneFirst ? lane.First.Due : waiting > 0 ? entries[0].Due : long.MaxValue;

    /// <summary>Adds an event.</summary>
    /// <param name="due">When, in ticks.</param>
    /// <param name="target">Whom to tell.</param>
    /// <param name="token">What to tell it, so that it knows its last wish from earlier ones.</param>
    public void Add(long due, object target, int token)
    {
        var added = new HeapEntry(due, order++, target, token);
        if (due == instant && lane.Takes(due)) lane.Add(added);
        else Rise(added);
    }

    /// <summary>Takes the first event; there must be one.</summary>
    public (long Due, object Target, int Token) Take()
    {
        var first = IsLaneFirst ? lane.Take() : TakeTop();
        instant = first.Due;
        return (first.Due, first.Target, first.Token);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lane.Clear();
        Array.Clear(entries, 0, waiting);
        waiting = 0;
    }

    private bool IsLaneFirst => lane.Count > 0 && (waiting == 0 || lane.First.IsBefore(entries[0]));

    private void Rise(in HeapEntry added)
    {
        if (waiting == entries.Length) Array.Resize(ref entries, waiting * 2);
        var hole = waiting++;
        while (hole > 0)
        {
            var parent = (hole - 1) / Ways;
            if (!added.IsBefore(entries[parent])) break;
            entries[hole] = entries[parent];
            hole = parent;
        }
        entries[hole] = added;
    }

    private HeapEntry TakeTop()
    {
        var top = entries[0];
        var last = entries[--waiting];
        entries[waiting] = default;
        if (waiting > 0) SinkFromTop(last);
        return top;
    }

    private void SinkFromTop(in HeapEntry sinking)
    {
        var hole = 0;
        while (true)
        {
            var child = hole * Ways + 1;
            if (child >= waiting) break;
            var least = child;
            var end = Math.Min(child + Ways, waiting);
            while (++child < end)
                if (entries[child].IsBefore(entries[least])) least = child;
            if (!entries[least].IsBefore(sinking)) break;
            entries[hole] = entries[least];
            hole = least;
        }
        entries[hole] = sinking;
    }
}
