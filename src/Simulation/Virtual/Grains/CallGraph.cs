namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>
/// Which method awaited which. Two grains that await each other, each in the middle of a turn that nothing may interrupt, wait for ever; so
/// among such turns the classes must form no circle.
/// </summary>
public sealed class CallGraph
{
    private bool[] calls = [];
    private bool[] waits = [];
    private int size;

    /// <summary>The awaited calls, method to method.</summary>
    public IReadOnlyList<(GrainMethod From, GrainMethod To)> Calls => Read(calls);

    /// <summary>A circle of methods each of which keeps its grain busy while it waits for a free turn of the next; null when there is none.</summary>
    public IReadOnlyList<GrainMethod>? FindCircle()
    {
        var next = Read(waits).ToLookup(call => call.From.Grain);
        foreach (var start in next.Select(group => group.Key).OrderBy(grain => grain.Name, StringComparer.Ordinal))
            if (PathBack(start, next) is { } circle) return circle;
        return null;
    }

    /// <summary>Notes a call.</summary>
    /// <param name="from">Id of who calls.</param>
    /// <param name="holder">Id of the method whose grain is kept busy by it; below 0 when no grain is.</param>
    /// <param name="to">Who is called.</param>
    internal void Note(int from, int holder, GrainMethod to)
    {
        var most = Math.Max(Math.Max(from, holder), to.Id);
        if (most >= size) Grow(most + 1);
        calls[from * size + to.Id] = true;
        if (holder >= 0 && !to.Interleaves) waits[holder * size + to.Id] = true;
    }

    private static List<GrainMethod>? PathBack(Type start, ILookup<Type, (GrainMethod From, GrainMethod To)> next)
    {
        var cameBy = new Dictionary<Type, (GrainMethod From, GrainMethod To)>();
        var queue = new Queue<Type>([start]);
        while (queue.TryDequeue(out var grain))
        {
            foreach (var call in next[grain])
            {
                if (cameBy.ContainsKey(call.To.Grain)) continue;
                cameBy[call.To.Grain] = call;
                if (call.To.Grain == start) return Circle(start, cameBy);
                queue.Enqueue(call.To.Grain);
            }
        }
        return null;
    }

    private static List<GrainMethod> Circle(Type start, Dictionary<Type, (GrainMethod From, GrainMethod To)> cameBy)
    {
        var circle = new List<GrainMethod>();
        var grain = start;
        do
        {
            var (from, to) = cameBy[grain];
            circle.InsertRange(0, [from, to]);
            grain = from.Grain;
        }
        while (grain != start);
        return circle;
    }

    private void Grow(int wanted)
    {
        var larger = Math.Max(wanted, size * 2);
        (calls, waits) = (Copy(calls, larger), Copy(waits, larger));
        size = larger;
    }

    private bool[] Copy(bool[] old, int larger)
    {
        var copy = new bool[larger * larger];
        for (var row = 0; row < size; row++) Array.Copy(old, row * size, copy, row * larger, size);
        return copy;
    }

    private List<(GrainMethod From, GrainMethod To)> Read(bool[] matrix)
    {
        var methods = GrainMethods.All;
        var found = new List<(GrainMethod, GrainMethod)>();
        for (var from = 0; from < size; from++)
            for (var to = 0; to < size; to++)
                if (matrix[from * size + to]) found.Add((methods[from], methods[to]));
        return found;
    }
}
