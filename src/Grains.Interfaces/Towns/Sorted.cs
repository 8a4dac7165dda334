namespace GovGrid.Towns;

/// <summary>Search in ascending numbers.</summary>
internal static class Sorted
{
    /// <summary>Index of the first number above a value; the length where there is none.</summary>
    public static int FirstAbove(ReadOnlySpan<long> ascending, long value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ascending[middle] > value) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
