namespace GovGrid.Towns;

/// <summary>Spans of working time that begin in a stretch, ascending and apart, with the working time summed up.</summary>
internal sealed class WorkingStretch
{
    private readonly long[] from;
    private readonly long[] to;
    private readonly long[] worked; // from the first span's beginning to the end of each span

    /// <summary>Sums spans up.</summary>
    /// <param name="spans">In ticks of UTC, in the order of their beginning; those that touch or overlap are joined.</param>
    public WorkingStretch(IEnumerable<(long From, long To)> spans)
    {
        var joined = Join(spans);
        from = [.. joined.Select(span => span.From)];
        to = [.. joined.Select(span => span.To)];
        worked = new long[joined.Count];
        for (var i = 0; i < worked.Length; i++) worked[i] = Before(i) + to[i] - from[i];
    }

    /// <summary>How many spans.</summary>
    public int Count => from.Length;

    /// <summary>Where a span begins.</summary>
    public long From(int index) => from[index];

    /// <summary>Where a span ends.</summary>
    public long To(int index) => to[index];

    /// <summary>The first span that is not over at an instant; <see cref="Count"/> where all are.</summary>
    public int FirstNotOver(long at) => Sorted.FirstAbove(to, at);

    /// <summary>
    /// The instant at which an amount has been worked from an instant on, beginning with a span; where the stretch has not that much,
    /// false, with the amount that remains.
    /// </summary>
    public bool TryAdd(long start, int first, ref long amount, out long end)
    {
        end = 0;
        if (first == Count) return false;
        var target = Before(first) + Math.Max(0, start - from[first]) + amount;
        if (target > worked[^1])
        {
            amount = target - worked[^1];
            return false;
        }
        var last = Math.Max(first, Sorted.FirstAbove(worked, target - 1)); // the first at whose end that much is worked
        end = from[last] + target - Before(last);
        return true;
    }

    private long Before(int index) => index == 0 ? 0 : worked[index - 1];

    private static List<(long From, long To)> Join(IEnumerable<(long From, long To)> spans)
    {
        var joined = new List<(long From, long To)>();
        foreach (var span in spans.Where(span => span.To > span.From))
            if (joined.Count > 0 && span.From <= joined[^1].To) joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, span.To));
            else joined.Add(span);
        return joined;
    }
}
