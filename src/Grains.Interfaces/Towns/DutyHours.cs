using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>When rota and calendar have somebody at a post or a unit. Who has really come is the unit's to tell.</summary>
public static class DutyHours
{
    private static readonly TimeSpan LongestShift = TimeSpan.FromDays(2);
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromDays(400); // no rota has a longer cycle

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

    /// <summary>
    /// When who fills a post goes home. Of working time a pause after which the same day goes on is no end; of a crew's shifts two without a break
    /// between them are one.
    /// </summary>
    /// <param name="town">The town.</param>
    /// <param name="duty">The duty of the post.</param>
    /// <param name="at">The present, UTC.</param>
    /// <returns>
    /// UTC; the present where the shift is over; <see cref="DateTimeOffset.MaxValue"/> for a post that is always filled. At most two days on for a crew
    /// whose shifts never leave off.
    /// </returns>
    public static DateTimeOffset EndOfShift(this Town town, Duty duty, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(town);
        var (end, longest) = (at, at + LongestShift);
        while (end < longest && town.NextOnDuty(duty, end) is var next && (next == end || GoesOnLater(town, duty, end, next))) end = town.NextDutyChange(duty, next);
        return end;
    }

    private static bool GoesOnLater(Town town, Duty duty, DateTimeOffset end, DateTimeOffset next) =>
        duty.Kind is DutyKind.WorkingTime && next < DateTimeOffset.MaxValue && town.DayOf(next) == town.DayOf(end);

    private static DateTimeOffset NextOnDuty(this Town town, Duty duty, DateTimeOffset at)
    {
        var longest = at + LongestAbsence;
        while (at < longest && !town.IsOnDuty(duty, at)) at = town.NextDutyChange(duty, at);
        return at < longest ? at : DateTimeOffset.MaxValue;
    }
}
