namespace GovGrid.Bench.Simulation.Bare;

/// <summary>What is to happen, earliest first and in the order of entry at one time: a heap of four children a node.</summary>
internal sealed class BareHeap
{
    private const int Children = 4;

    private Entry[] entries = new Entry[1024];
    private int count;
    private uint entered;

    /// <summary>Enters what is to happen.</summary>
    public void Add(double time, BareEvent kind, int subject)
    {
        if (count == entries.Length) Array.Resize(ref entries, 2 * count);
        var added = new Entry(time, entered++, kind, subject);
        var heap = entries;
        var place = count++;
        while (place > 0)
        {
            var parent = (place - 1) / Children;
            if (!added.IsBefore(heap[parent])) break;
            heap[place] = heap[parent];
            place = parent;
        }
        heap[place] = added;
    }

    /// <summary>Takes the earliest out; false when there is none.</summary>
    public bool Take(out Entry earliest)
    {
        if (count == 0)
        {
            earliest = default;
            return false;
        }
        var heap = entries;
        earliest = heap[0];
        Settle(heap[--count]);
        return true;
    }

    // The last goes down from the top to where it belongs.
    private void Settle(Entry last)
    {
        var (heap, place) = (entries, 0);
        for (var child = 1; child < count; child = place * Children + 1)
        {
            var least = child;
            var end = Math.Min(child + Children, count);
            for (var other = child + 1; other < end; other++)
                if (heap[other].IsBefore(heap[least]))
                    least = other;
            if (!heap[least].IsBefore(last)) break;
            heap[place] = heap[least];
            place = least;
        }
        heap[place] = last;
    }

    /// <summary>What is to happen, in sixteen bytes: all that a heap does is move them.</summary>
    internal readonly struct Entry(double time, uint number, BareEvent kind, int subject)
    {
        private const int KindBits = 3;

        public readonly double Time = time;
        private readonly uint number = number;
        private readonly int what = subject << KindBits | (int)kind;

        public BareEvent Kind => (BareEvent)(what & ((1 << KindBits) - 1));

        public int Subject => what >> KindBits;

        public bool IsBefore(in Entry other) => Time < other.Time || (Time == other.Time && number < other.number);
    }
}

/// <summary>Kinds of what happens; the subject is a category for the first and an incident for the others.</summary>
internal enum BareEvent
{
    Arrives,
    Triaged,
    OnScene,
    JobDone,
    PlatformDone,
}
