namespace GovGrid.Simulation.Virtual.Time;

/// <summary>
/// What will happen in virtual time, ordered by due time and then by the order in which it was set: a 4-ary heap of structs. What is no
/// longer wanted is left in the heap and known by its token when it comes up.
/// </summary>
internal sealed class EventHeap
{
    private const int Ways = 4;

    private Entry[] entries = new Entry[1024];
    private long order;

    /// <summary>How many entries wait, those that are no longer wanted among them.</summary>
    public int Count { get; private set; }

    /// <summary>When the first is due, in ticks; <see cref="long.MaxValue"/> when nothing waits.</summary>
    public long NextDue => Count > 0 ? entries[0].Due : long.MaxValue;

    /// <summary>Adds an event.</summary>
    /// <param name="due">When, in ticks.</param>
    /// <param name="target">Whom to tell.</param>
    /// <param name="token">What to tell it, so that it knows its last wish from earlier ones.</param>
    public void Add(long due, object target, int token)
    {
        if (Count == entries.Length) Array.Resize(ref entries, Count * 2);
        var added = new Entry(due, order++, target, token);
        var hole = Count++;
        while (hole > 0)
        {
            var parent = (hole - 1) / Ways;
            if (!added.IsBefore(entries[parent])) break;
            entries[hole] = entries[parent];
            hole = parent;
        }
        entries[hole] = added;
    }

    /// <summary>Takes the first event; there must be one.</summary>
    public (long Due, object Target, int Token) Take()
    {
        var first = entries[0];
        var last = entries[--Count];
        entries[Count] = default;
        if (Count > 0) SinkFromTop(last);
        return (first.Due, first.Target, first.Token);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(entries, 0, Count);
        Count = 0;
    }

    private void SinkFromTop(in Entry sinking)
    {
        var hole = 0;
        while (true)
        {
            var child = hole * Ways + 1;
            if (child >= Count) break;
            var least = child;
            var end = Math.Min(child + Ways, Count);
            while (++child < end)
                if (entries[child].IsBefore(entries[least])) least = child;
            if (!entries[least].IsBefore(sinking)) break;
            entries[hole] = entries[least];
            hole = least;
        }
        entries[hole] = sinking;
    }

    private readonly struct Entry(long due, long order, object target, int token)
    {
        public readonly long Due = due;
        public readonly long Order = order;
        public readonly object Target = target;
        public readonly int Token = token;

        public bool IsBefore(in Entry other) => Due != other.Due ? Due < other.Due : Order < other.Order;
    }
}
