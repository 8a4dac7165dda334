namespace GovGrid.Simulation.Measures;

/// <summary>
/// A list out of whose middle is taken at no cost: who comes next gets the place that was left last. Values are told by place, which makes their
/// order, and with it the last digit of their sums, the same in every run.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class Slots<T>
{
    private readonly List<(T Value, bool IsTaken)> places = [];
    private readonly Stack<int> left = new();

    /// <summary>All that is in it, by place.</summary>
    public IEnumerable<T> All
    {
        get
        {
            foreach (var (value, isTaken) in places)
                if (isTaken)
                    yield return value;
        }
    }

    /// <summary>Puts something in.</summary>
    /// <param name="place">Its place from before, where it takes that of what it was; below 0 where it had none. Its place from now on.</param>
    /// <param name="value">What is put in.</param>
    public void Put(ref int place, T value)
    {
        if (place < 0 && !left.TryPop(out place))
        {
            place = places.Count;
            places.Add((value, true));
        }
        else
        {
            places[place] = (value, true);
        }
    }

    /// <summary>Takes something out, where it is in.</summary>
    /// <param name="place">Its place; below 0 where it has none, as afterwards.</param>
    public void TakeOut(ref int place)
    {
        if (place < 0) return;
        places[place] = (default!, false);
        left.Push(place);
        place = -1;
    }
}
