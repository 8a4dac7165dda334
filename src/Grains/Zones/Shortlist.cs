namespace GovGrid.Grains.Zones;

/// <summary>
/// The best few of many, in order: a zone looks at hundreds and remembers a dozen. By rank, then by cost, then by who was looked at first. It remembers
/// places and no objects, since moving references about costs more than weighing once more.
/// </summary>
/// <param name="best">Room for those that are remembered.</param>
internal ref struct Shortlist(Span<Shortlist.Entry> best)
{
    private readonly Span<Entry> best = best;

    /// <summary>How many are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>The place, among all looked at, of the n-th best from 0.</summary>
    public readonly int this[int n] => best[n].Place;

    /// <summary>Whether it is full of those who come before a rank.</summary>
    public readonly bool IsFullBefore(int rank) => Count == best.Length && best[^1].Rank < rank;

    /// <summary>Looks at one more; places are looked at in ascending order.</summary>
    public void Add(int rank, double cost, int place)
    {
        if (Count == best.Length && !IsBefore(rank, cost, best[^1])) return;
        var hole = Count < best.Length ? Count++ : Count - 1;
        for (; hole > 0 && IsBefore(rank, cost, best[hole - 1]); hole--) best[hole] = best[hole - 1];
        best[hole] = new Entry(rank, place, cost);
    }

    private static bool IsBefore(int rank, double cost, in Entry other) => rank != other.Rank ? rank < other.Rank : cost < other.Cost;

    /// <summary>One of the best.</summary>
    internal readonly record struct Entry(int Rank, int Place, double Cost);
}
