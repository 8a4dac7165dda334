namespace GovGrid.Simulation.Randomness;

/// <summary>Picks one of several by weight.</summary>
/// <typeparam name="T">What is picked.</typeparam>
public sealed class WeightedChoice<T>
{
    private readonly (T Item, double Upto)[] items;

    /// <summary>Prepares a choice among items with weights of at least 0, not all 0.</summary>
    public WeightedChoice(IEnumerable<(T Item, double Weight)> weighted)
    {
        var sum = 0.0;
        items = [.. weighted.Where(pair => pair.Weight > 0).Select(pair => (pair.Item, sum += pair.Weight))];
        if (items.Length == 0) throw new ArgumentException("Nothing has a weight above 0.", nameof(weighted));
    }

    /// <summary>Picks one.</summary>
    public T Pick(ref Xoshiro256 stream)
    {
        var mark = stream.Uniform() * items[^1].Upto;
        var (low, high) = (0, items.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Upto > mark) high = middle;
            else low = middle + 1;
        }
        return items[low].Item;
    }
}
