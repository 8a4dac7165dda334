namespace GovGrid.Grains.Zones;

/// <summary>The best few of many, in order: a zone looks at hundreds and remembers a dozen.</summary>
/// <param name="most">How many are remembered.</param>
internal sealed class Shortlist(int most)
{
    private readonly Assessment[] best = new Assessment[most];
    private int count;

    /// <summary>The best, best first.</summary>
    public ReadOnlySpan<Assessment> Best => best.AsSpan(0, count);

    /// <summary>Whether it is full of those who come before a rank.</summary>
    public bool IsFullBefore(int rank) => count == best.Length && best[count - 1].Rank < rank;

    /// <summary>Looks at one more.</summary>
    public void Add(in Assessment assessed)
    {
        if (count == most && !assessed.IsBefore(best[count - 1])) return;
        var place = count < most ? count++ : count - 1;
        for (; place > 0 && assessed.IsBefore(best[place - 1]); place--) best[place] = best[place - 1];
        best[place] = assessed;
    }
}
