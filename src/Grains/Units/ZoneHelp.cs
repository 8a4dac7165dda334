using GovGrid.Grains.Common;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>Which zones seek a worker, which have one idle, and who was asked to help whom. All of it hints; in memory.</summary>
internal sealed class ZoneHelp
{
    private readonly SortedDictionary<WorkItem, string> seeking = new(Order.OfWork);
    private readonly SortedDictionary<string, int> idle = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> offered = new(StringComparer.Ordinal); // incident → zone that has not answered
    private readonly SortedDictionary<string, int> askedAgain = new(StringComparer.Ordinal); // incident → version that was
    private readonly SortedDictionary<string, SortedSet<string>> tried = new(StringComparer.Ordinal); // incident → zones that could not

    /// <summary>A zone tells how it stands, in place of what it told before.</summary>
    /// <returns>Whether somebody may help somebody now.</returns>
    public bool Stands(string zone, ZoneStanding standing)
    {
        foreach (var old in seeking.Where(known => known.Value == zone).Select(known => known.Key).ToArray())
        {
            seeking.Remove(old);
            // What has moved on is another offer than the one that came to nothing.
            if (standing.Seeking.Any(item => item.Incident == old.Incident && item.Version != old.Version)) tried.Remove(old.Incident);
        }
        foreach (var item in standing.Seeking) seeking[item] = zone;
        if (idle.GetValueOrDefault(zone) != standing.Idle) Retry(zone);
        idle[zone] = standing.Idle;
        foreach (var incident in offered.Where(offer => offer.Value == zone).Select(offer => offer.Key).ToArray())
            if (standing.IsFresh || standing.CouldNot.Contains(incident))
                CouldNot(zone, incident);
        ForgetWhatIsNoLongerSought();
        return seeking.Count > 0 && idle.Values.Any(free => free > 0);
    }

    /// <summary>The next zone to be offered an item, most pressing item first; null when nobody can help.</summary>
    /// <param name="neighbours">The neighbours of a zone.</param>
    public (string Zone, WorkItem Item)? NextOffer(Func<string, IReadOnlyList<string>> neighbours)
    {
        foreach (var (item, from) in seeking)
        {
            if (offered.ContainsKey(item.Incident)) continue;
            // The neighbour with most idle workers gives one up most easily; the first of equals, so that order decides nothing else.
            var helper = neighbours(from).Where(zone => Free(zone) > 0 && !HasTried(item, zone)).MaxBy(Free);
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
        foreach (var item in seeking.Keys)
        {
            if (askedAgainAt(item) is not { } again) continue;
            if (again > now) next = next < again ? next : again;
            else if (askedAgain.GetValueOrDefault(item.Incident) != item.Version) AskAgain(item);
        }
        return next;
    }

    private void AskAgain(WorkItem item)
    {
        askedAgain[item.Incident] = item.Version;
        tried.Remove(item.Incident);
    }

    /// <summary>A zone cannot help an incident, or cannot be reached.</summary>
    public void CouldNot(string zone, string incident)
    {
        offered.Remove(incident);
        if (!tried.TryGetValue(incident, out var zones)) tried[incident] = zones = new(StringComparer.Ordinal);
        zones.Add(zone);
    }

    private int Free(string zone) => idle.GetValueOrDefault(zone) - offered.Values.Count(helper => helper == zone);

    private bool HasTried(WorkItem item, string zone) => tried.TryGetValue(item.Incident, out var zones) && zones.Contains(zone);

    // Somebody came or went there: who could not help may now.
    private void Retry(string zone)
    {
        foreach (var zones in tried.Values) zones.Remove(zone);
    }

    private void ForgetWhatIsNoLongerSought()
    {
        var sought = new SortedSet<string>(seeking.Keys.Select(item => item.Incident), StringComparer.Ordinal);
        foreach (var incident in offered.Keys.Where(known => !sought.Contains(known)).ToArray()) offered.Remove(incident);
        foreach (var incident in askedAgain.Keys.Where(known => !sought.Contains(known)).ToArray()) askedAgain.Remove(incident);
        foreach (var incident in tried.Keys.Where(known => !sought.Contains(known)).ToArray()) tried.Remove(incident);
    }
}
