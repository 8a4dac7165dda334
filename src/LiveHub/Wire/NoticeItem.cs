using GovGrid.Live;
using GovGrid.People;

namespace GovGrid.LiveHub.Wire;

/// <summary>A notice in snapshots and frames; with <paramref name="On"/> false it is gone.</summary>
public sealed record NoticeItem(string Key, NoticeKind Kind, DateTimeOffset Since, Role To, string? Code, bool On)
{
    /// <summary>The item of a notice that holds.</summary>
    public static NoticeItem Of(TownNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new NoticeItem(notice.Key, notice.Kind, notice.Since, notice.To, notice.Code, On: true);
    }

    /// <summary>The item of a notice that has come or gone.</summary>
    public static NoticeItem Of(NoticeChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Of(change.Notice) with { On = change.IsOn };
    }
}
