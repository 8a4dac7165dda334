namespace GovGrid.Grains.Common;

/// <summary>
/// Times by id, the earliest at hand: a heap in which what was set anew or taken out stays until it comes up, and is passed over then. In memory.
/// </summary>
internal sealed class Agenda
{
    private const int SpareEntries = 64;

    private readonly PriorityQueue<string, (DateTimeOffset At, string Id)> order = new(Order.ByTime);
    private readonly Dictionary<string, DateTimeOffset> times = new(StringComparer.Ordinal);

    /// <summary>The earliest time; null when there is none.</summary>
    public DateTimeOffset? Next => TryPeek(out _, out var at) ? at : null;

    /// <summary>Sets the time of an id, in place of an earlier one; null takes it out.</summary>
    public void Set(string id, DateTimeOffset? at)
    {
        if (at is not { } time)
        {
            times.Remove(id);
            return;
        }
        if (times.TryGetValue(id, out var old) && old == time) return;
        times[id] = time;
        order.Enqueue(id, (time, id));
        if (order.Count > 2 * times.Count + SpareEntries) Tidy();
    }

    /// <summary>Takes out all whose time has come, in order of time, then of id.</summary>
    public IReadOnlyList<string> TakeDue(DateTimeOffset now)
    {
        List<string>? due = null;
        while (TryPeek(out var id, out var at) && at <= now)
        {
            times.Remove(id);
            (due ??= []).Add(id);
        }
        return due ?? (IReadOnlyList<string>)[];
    }

    private bool TryPeek(out string id, out DateTimeOffset at)
    {
        while (order.TryPeek(out id!, out var first))
        {
            at = first.At;
            if (times.TryGetValue(id, out var known) && known == at) return true;
            order.Dequeue();
        }
        at = default;
        return false;
    }

    private void Tidy()
    {
        order.Clear();
        foreach (var (id, at) in times) order.Enqueue(id, (at, id)); // in whatever order: the heap makes one
    }
}
