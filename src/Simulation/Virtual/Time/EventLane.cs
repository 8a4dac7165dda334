namespace GovGrid.Simulation.Virtual.Time;

/// <summary>What will happen at one instant, in the order in which it was set.</summary>
internal sealed class EventLane
{
    private HeapEntry[] entries = new HeapEntry[64];
    private int first;
    private int end;

    /// <summary>How many wait.</summary>
    public int Count => end - first;

    /// <summary>The first; there must be one.</summary>
    public ref readonly HeapEntry First => ref entries[first];

    /// <summary>Whether something due at an instant may be added: everything here is due at the same.</summary>
    public bool Takes(long due) => first == end || entries[first].Due == due;

    /// <summary>Adds what was set last of all.</summary>
    public void Add(in HeapEntry added)
    {
        if (end == entries.Length) Array.Resize(ref entries, end * 2);
        entries[end++] = added;
    }

    /// <summary>Takes the first; there must be one.</summary>
    public HeapEntry Take()
    {
        var taken = entries[first];
        entries[first++] = default;
        if (first == end) (first, end) = (0, 0);
        return taken;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(entries, first, Count);
        (first, end) = (0, 0);
    }
}
