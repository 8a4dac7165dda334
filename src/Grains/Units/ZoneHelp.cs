using GovGrid.Grains.Common;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>Which zones seek a worker, which have one idle, and who was asked to help whom. All of it hints; in memory.</summary>
internal sealed class ZoneHelp
{
    private readonly SortedDictionary<WorkItem, (string Zone, int Version)> seeking = new(Order.OfWork);
    private readonly SortedSet<WorkItem> givenBack = new(Order.OfWork); // those of them that somebody gave back
    private readonly Dictionary<string, IReadOnlyList<WorkItem>> soughtBy = new(StringComparer.Ordinal); // zone → what it seeks, in order
    private readonly Dictionary<string, int> sought = new(StringComparer.Ordinal); // incident → how often it is in what is sought
    private readonly SortedList<string, int> idle = new(StringComparer.Ordinal);
    private readonly SortedList<string, string> offered = new(StringComparer.Ordinal); // incident → zone that has not answered
    private readonly Dictionary<string, int> askedAgain = new(StringComparer.Ordinal); // incident → version that was
    private readonly SortedDictionary<string, SortedSet<string>> tried = new(StringComparer.Ordinal); // incident → zones that could not

    /// <summary>Whether any zone seeks a worker.</summary>
    public bool IsSought => seeking.Count > 0;

    /// <summary>A zone tells how it stands, in place of what it told before.</summary>
    /// <returns>Whether somebody may help somebody now.</returns>
    public bool Stands(string zone, ZoneStanding standing)
    {
        Replace(zone, soughtBy.GetValueOrDefault(zone, []), standing.Seeking);
        soughtBy[zone] = standing.Seeking;
        if (idle.GetValueOrDefault(zone) != standing.Idle) Retry(zone);
        idle[zone] = standing.Idle;
        for (var i = offered.Count - 1; i >= 0; i--)
            if (offered.GetValueAtIndex(i) == zone && offered.GetKeyAtIndex(i) is var incident && (standing.IsFresh || standing.CouldNot.Contains(incident)))
                CouldNot(zone, incident);
        return seeking.Count > 0 && IsAnybodyIdle();
    }

    /// <summary>The next zone to be offered an item, most pressing item first; null when nobody can help.</summary>
    /// <param name="neighbours">The neighbours of a zone.</param>
    public (string Zone, WorkItem Item)? NextOffer(Func<string, IReadOnlyList<string>> neighbours)
    {
        if (!IsAnybodyIdle()) return null;
        foreach (var (item, from) in seeking)
        {
            if (offered.ContainsKey(item.Incident)) continue;
            // The neighbour with most idle workers gives one up most easily; the first of equals, so that order decides nothing else.
            var helper = neighbours(from.Zone).Where(zone => Free(zone) > 0 && !HasTried(item, zone)).MaxBy(Free);
            if (helper is null) continue;
            offered[item.Incident] = helper;
            return (helper, item);
        }
        return null;
    }

    /// <summary>Zones whose workers gave an incident back may try again once it is time to ask these again.</summary>
    /// <param name="askedAgainAt">When that is.</param>
    /// <param name="now">The present.</param>
    /// <returns>When it is so for the next; null when for none.</returns>
    public DateTimeOffset? AskAgain(Func<WorkItem, DateTimeOffset?> askedAgainAt, DateTimeOffset now)
    {
        DateTimeOffset? next = null;
        foreach (var item in givenBack)
        {
            if (askedAgainAt(item) is not { } again) continue;
            if (again > now) next = next < again ? next : again;
            else if (askedAgain.GetValueOrDefault(item.Incident) != item.Version) AskAgain(item);
        }
        return next;
    }

    /// <summary>A zone cannot help an incident, or cannot be reached.</summary>
    public void CouldNot(string zone, string incident)
    {
        offered.Remove(incident);
        if (!sought.ContainsKey(incident)) return;
        if (!tried.TryGetValue(incident, out var zones)) tried[incident] = zones = new(StringComparer.Ordinal);
        zones.Add(zone);
    }

    private void AskAgain(WorkItem item)
    {
        askedAgain[item.Incident] = item.Version;
        tried.Remove(item.Incident);
    }

    // Both are in order, and mostly the same: only what differs is taken out and put in.
    private void Replace(string zone, IReadOnlyList<WorkItem> before, IReadOnlyList<WorkItem> now)
    {
        var (removed, added, old, fresh) = (new List<WorkItem>(), new List<WorkItem>(), 0, 0);
        while (old < before.Count || fresh < now.Count)
        {
            var order = old == before.Count ? 1 : fresh == now.Count ? -1 : Order.OfWork.Compare(before[old], now[fresh]);
            if (order == 0 && before[old].Version == now[fresh].Version) (old, fresh) = (old + 1, fresh + 1);
            else if (order > 0) added.Add(now[fresh++]);
            else removed.Add(before[old++]);
        }
        foreach (var item in removed)
            if (seeking.GetValueOrDefault(item).Zone == zone) Remove(item);
        foreach (var item in added) Add(zone, item);
        foreach (var item in removed) Forget(item, hasMovedOn: added.Exists(other => other.Incident == item.Incident));
    }

    private void Add(string zone, WorkItem item)
    {
        if (seeking.TryGetValue(item, out var known))
        {
            if (known.Version > item.Version) return; // it has moved on to another zone, which has told so before this one
            Remove(item);
        }
        seeking[item] = (zone, item.Version);
        if (item.PassedOver.Count > 0) givenBack.Add(item);
        sought[item.Incident] = sought.GetValueOrDefault(item.Incident) + 1;
    }

    private void Remove(WorkItem item)
    {
        seeking.Remove(item);
        givenBack.Remove(item);
        if (--sought[item.Incident] == 0) sought.Remove(item.Incident);
    }

    // What has moved on is another offer than the one that came to nothing.
    private void Forget(WorkItem item, bool hasMovedOn)
    {
        var isSought = sought.ContainsKey(item.Incident);
        if (hasMovedOn || !isSought) tried.Remove(item.Incident);
        if (isSought) return;
        offered.Remove(item.Incident);
        askedAgain.Remove(item.Incident);
    }

    private bool IsAnybodyIdle()
    {
        for (var i = 0; i < idle.Count; i++)
            if (idle.GetValueAtIndex(i) > 0)
                return true;
        return false;
    }

    private int Free(string zone)
    {
        var free = idle.GetValueOrDefault(zone);
        for (var i = 0; i < offered.Count; i++)
            if (offered.GetValueAtIndex(i) == zone)
                free--;
        return free;
    }

    private bool HasTried(WorkItem item, string zone) => tried.TryGetValue(item.Incident, out var zones) && zones.Contains(zone);

    // Somebody came or went there: who could not help may now.
    private void Retry(string zone)
    {
        foreach (var zones in tried.Values) zones.Remove(zone);
    }
}
