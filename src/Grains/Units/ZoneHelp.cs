using GovGrid.Grains.Common;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>Which zones seek a worker and which have one idle. All of it hints; in memory.</summary>
internal sealed class ZoneHelp
{
    private readonly SortedDictionary<WorkItem, string> seeking = new(Order.OfWork);
    private readonly SortedDictionary<string, int> idle = new(StringComparer.Ordinal);

    /// <summary>A zone seeks a worker for an item.</summary>
    /// <returns>Whether somebody may be there.</returns>
    public bool Seek(string zone, WorkItem item)
    {
        seeking.Remove(item);
        seeking.Add(item, zone);
        return idle.Values.Any(count => count > 0);
    }

    /// <summary>A zone has so many idle.</summary>
    /// <returns>Whether that may help somebody.</returns>
    public bool ZoneHas(string zone, int count)
    {
        idle[zone] = count;
        return count > 0 && seeking.Count > 0;
    }

    /// <summary>The next zone to be offered an item, most pressing item first; null when nobody can help.</summary>
    /// <param name="neighbours">The neighbours of a zone.</param>
    public (string Zone, WorkItem Item)? NextOffer(Func<string, IReadOnlyList<string>> neighbours)
    {
        foreach (var (item, from) in seeking)
        {
            // The neighbour with most idle workers gives one up most easily; the first of equals, so that order decides nothing else.
            var helper = neighbours(from).Where(zone => idle.GetValueOrDefault(zone) > 0).MaxBy(zone => idle[zone]);
            if (helper is null) continue;
            seeking.Remove(item);
            idle[helper]--;
            return (helper, item);
        }
        return null;
    }
}
