namespace GovGrid.Grains.Zones;

/// <summary>Workers who are on something that no incident of the zone has confirmed yet. In memory.</summary>
internal sealed class Unconfirmed
{
    // Longer than a reservation takes to become an assignment, also when a call has to be repeated.
    private static readonly TimeSpan ConfirmedWithin = TimeSpan.FromMinutes(2);

    private readonly SortedDictionary<string, DateTimeOffset> until = new(StringComparer.Ordinal);

    /// <summary>When the next of them has waited long enough; null when nobody waits.</summary>
    public DateTimeOffset? Next => until.Count > 0 ? until.Values.Min() : null;

    /// <summary>A worker waits for confirmation.</summary>
    /// <returns>Until when; null for who waits already.</returns>
    public DateTimeOffset? Add(string worker, DateTimeOffset now) => until.TryAdd(worker, now + ConfirmedWithin) ? now + ConfirmedWithin : null;

    /// <summary>A worker waits no longer.</summary>
    public void Remove(string worker) => until.Remove(worker);

    /// <summary>Those who have waited long enough, ordered by id; they wait no longer.</summary>
    public IReadOnlyList<string> TakeLapsed(DateTimeOffset now)
    {
        if (until.Count == 0) return [];
        string[] lapsed = [.. until.Where(known => known.Value <= now).Select(known => known.Key)];
        foreach (var worker in lapsed) until.Remove(worker);
        return lapsed;
    }
}
