using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>When rota and calendar have somebody at a post or a unit. Who has really come is the unit's to tell.</summary>
public static class DutyHours
{
    /// <summary>When the first of a unit's posts is filled again.</summary>
    /// <param name="town">The town.</param>
    /// <param name="unit">One of its units.</param>
    /// <param name="at">The present, UTC.</param>
    /// <returns>UTC; null where a post is filled at the present, where the unit has none, and where none ever is.</returns>
    public static DateTimeOffset? NobodyUntil(this Town town, UnitKey unit, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(town);
        var first = DateTimeOffset.MaxValue;
        foreach (var post in town.FindPosts(unit) ?? [])
            if (town.NextOnDuty(post.Duty, at) is var next && next < first)
                first = next;
        return first > at && first < DateTimeOffset.MaxValue ? first : null;
    }

    /// <summary>When who fills a post goes home: a pause after which the same day goes on is no end.</summary>
    /// <param name="town">The town.</param>
    /// <param name="duty">The duty of the post.</param>
    /// <param name="at">The present, UTC.</param>
    /// <returns>UTC; the present where the shift is over; <see cref="DateTimeOffset.MaxValue"/> for a post that is always filled.</returns>
    public static DateTimeOffset EndOfShift(this Town town, Duty duty, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(town);
        var end = at;
        while (town.NextOnDuty(duty, end) is var next && next < DateTimeOffset.MaxValue && (next == end || town.DayOf(next) == town.DayOf(end)))
            if ((end = town.NextDutyChange(duty, next)) == DateTimeOffset.MaxValue)
                break;
        return end;
    }

    private static DateTimeOffset NextOnDuty(this Town town, Duty duty, DateTimeOffset at)
    {
        while (at < DateTimeOffset.MaxValue && !town.IsOnDuty(duty, at)) at = town.NextDutyChange(duty, at);
        return at;
    }
}
