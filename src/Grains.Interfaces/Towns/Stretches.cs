namespace GovGrid.Towns;

/// <summary>
/// Cuts time into stretches of equal length, counted from the year 1 in UTC, and remembers what was worked out for each. A stretch is
/// worked out when it is first asked for; should two threads do so at once, both get the same.
/// </summary>
/// <typeparam name="T">What is known of a stretch.</typeparam>
/// <param name="build">Works a stretch out, from its first tick to the first of the next one.</param>
internal sealed class Stretches<T>(Func<long, long, T> build)
    where T : class
{
    private const long Length = 512 * TimeSpan.TicksPerDay;

    private readonly T?[] known = new T?[IndexOf(DateTime.MaxValue.Ticks) + 1];

    /// <summary>How many there are.</summary>
    public int Count => known.Length;

    /// <summary>The stretch of an index.</summary>
    public T this[int index] => Volatile.Read(ref known[index]) ?? Build(index);

    /// <summary>The index of the stretch that holds an instant.</summary>
    public static int IndexOf(long utcTicks) => (int)(utcTicks / Length);

    private T Build(int index)
    {
        var built = build(index * Length, (index + 1) * Length);
        Volatile.Write(ref known[index], built);
        return built;
    }
}
