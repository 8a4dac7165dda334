namespace GovGrid.Grains.Common;

/// <summary>
/// How long to wait before what has failed is tried again: some seconds, and twice as long after each further failure, up to some minutes. In
/// memory.
/// </summary>
internal sealed class Retries
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, int> failures = [];

    /// <summary>Something has failed.</summary>
    /// <returns>The pause before it is tried again.</returns>
    public TimeSpan Failed(string what)
    {
        var before = failures.GetValueOrDefault(what);
        failures[what] = before + 1;
        return TimeSpan.FromTicks(Math.Min(First.Ticks << Math.Min(before, 10), Longest.Ticks));
    }

    /// <summary>Something has been done.</summary>
    public void Succeeded(string what)
    {
        if (failures.Count > 0) failures.Remove(what);
    }
}
