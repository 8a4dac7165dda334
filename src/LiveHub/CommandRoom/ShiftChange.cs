using GovGrid.Towns;

namespace GovGrid.LiveHub.CommandRoom;

/// <summary>Which change of shift a leader means who signs now.</summary>
internal static class ShiftChange
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);
    private static readonly TimeSpan Back = TimeSpan.FromDays(1);

    /// <summary>The change within the next hour, else the last one of the day past; null where there was none.</summary>
    public static DateTimeOffset? Near(Town town, DateTimeOffset now)
    {
        DateTimeOffset? last = null;
        for (var next = town.Shifts.NextBoundary(now - Back); next <= now + Ahead; next = town.Shifts.NextBoundary(next)) last = next;
        return last;
    }
}
