using System.Collections;

namespace GovGrid.Grains.Zones;

/// <summary>The best few of many, in order: a zone looks at hundreds and remembers a dozen.</summary>
/// <param name="most">How many are remembered.</param>
/// <param name="order">Best first.</param>
internal sealed class Shortlist(int most, Comparison<Assessment> order) : IEnumerable<Assessment>
{
    private readonly Assessment[] best = new Assessment[most];
    private int count;

    /// <summary>The best; null of none.</summary>
    public Assessment? First => count > 0 ? best[0] : null;

    /// <summary>Looks at one more.</summary>
    public void Add(in Assessment assessed)
    {
        if (count == most && order(assessed, best[count - 1]) >= 0) return;
        var place = count < most ? count++ : count - 1;
        for (; place > 0 && order(assessed, best[place - 1]) < 0; place--) best[place] = best[place - 1];
        best[place] = assessed;
    }

    /// <inheritdoc />
    public IEnumerator<Assessment> GetEnumerator() => best.Take(count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
