using GovGrid.Grains.Common;

namespace GovGrid.Grains.Territory;

/// <summary>When which incident's limits next want attention: a set ordered by time, an entry an incident.</summary>
internal sealed class LimitClock
{
    private readonly SortedSet<(DateTimeOffset At, string Id)> order = new(Order.ByTime);
    private readonly Dictionary<string, DateTimeOffset> times = [];

    /// <summary>The earliest time; null when there is none.</summary>
    public DateTimeOffset? Next => order.Count > 0 ? order.Min.At : null;

    /// <summary>Sets an incident's time, in place of an earlier one; null takes it out.</summary>
    public void Set(string incident, DateTimeOffset? at)
    {
        if (times.Remove(incident, out var old)) order.Remove((old, incident));
        if (at is not { } time) return;
        times[incident] = time;
        order.Add((time, incident));
    }

    /// <summary>Takes out all incidents whose time has come, in order.</summary>
    public IReadOnlyList<string> TakeDue(DateTimeOffset now)
    {
        var due = new List<string>();
        while (Next <= now)
        {
            due.Add(order.Min.Id);
            Set(due[^1], null);
        }
        return due;
    }
}
