using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>
/// Until when those go on who have left their post with something in hand: the town's overtime after the end of their shift. In memory; who is found so
/// after a restart is taken to have left when the rota says, and has what is left. Who takes something outside the shift has the overtime from then.
/// </summary>
internal sealed class Overtime
{
    private readonly SortedList<string, DateTimeOffset> ends = new(StringComparer.Ordinal);

    /// <summary>When it ends for somebody who is away; <see cref="DateTimeOffset.MaxValue"/> for never.</summary>
    /// <param name="post">The post that was left.</param>
    /// <param name="item">What it has in hand.</param>
    /// <param name="wasHere">Whether the post was filled since the last restart.</param>
    /// <param name="town">The town.</param>
    /// <param name="now">The present, UTC.</param>
    public DateTimeOffset EndFor(Post post, WorkItem item, bool wasHere, Town town, DateTimeOffset now)
    {
        if (ends.TryGetValue(post.Id, out var known)) return known;
        var (endOfShift, overtime) = (town.EndOfShift(post.Duty, now), TimeSpan.FromMinutes(town.Definition.Policy.Duty.OvertimeMinutes));
        if (endOfShift == now && !wasHere) endOfShift = Later(town.EndOfShift(post.Duty, now - overtime), item.Since);
        return ends[post.Id] = endOfShift == DateTimeOffset.MaxValue ? endOfShift : endOfShift + overtime;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    /// <summary>Forgets all others: they have come back, or have nothing in hand any more.</summary>
    /// <param name="away">Ids of the posts of those who are away with something in hand.</param>
    public void Keep(IReadOnlyCollection<string> away)
    {
        for (var i = ends.Count - 1; i >= 0; i--)
            if (!away.Contains(ends.GetKeyAtIndex(i)))
                ends.RemoveAt(i);
    }
}
