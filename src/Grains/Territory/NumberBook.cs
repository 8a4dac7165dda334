using System.Globalization;
using GovGrid.Territory;

namespace GovGrid.Grains.Territory;

/// <summary>
/// Gives numbers from blocks that are stored before the first of a block is given: a crash leaves numbers out, and none is given twice.
/// </summary>
/// <param name="reserved">Series and its day or year → the last number reserved; stored by who owns the book.</param>
public sealed class NumberBook(SortedDictionary<string, int> reserved)
{
    private const int Block = 20;

    private readonly SortedDictionary<string, int> given = new(reserved, StringComparer.Ordinal);
    private readonly Period[] last = new Period[Enum.GetValues<NumberSeries>().Length]; // by series: for which a number was last given

    /// <summary>Series and its day or year → the last number given; less than what is reserved.</summary>
    public IReadOnlyDictionary<string, int> Given => new SortedDictionary<string, int>(given, StringComparer.Ordinal);

    /// <summary>The next number of a series.</summary>
    /// <param name="series">Which.</param>
    /// <param name="day">The town's day that it belongs to.</param>
    /// <param name="mustSave">True where a block was reserved: to be stored before the number is told.</param>
    public string Next(NumberSeries series, DateOnly day, out bool mustSave)
    {
        ref var period = ref last[(int)series];
        if (period.Key is null || period.Day != day) period = PeriodOf(series, day);
        var number = given[period.Key] = given.GetValueOrDefault(period.Key) + 1;
        mustSave = number > reserved.GetValueOrDefault(period.Key);
        if (mustSave) Reserve(series, period.Key, number);
        return string.Create(CultureInfo.InvariantCulture, $"{period.Name}-{number:0000}");
    }

    private static Period PeriodOf(NumberSeries series, DateOnly day)
    {
        var name = day.ToString(series is NumberSeries.Incident ? "yyMMdd" : "yyyy", CultureInfo.InvariantCulture);
        return new Period(day, name, $"{series}/{name}");
    }

    // Periods that are over are not numbered again; late reports of yesterday are the last to need one.
    private void Reserve(NumberSeries series, string key, int number)
    {
        var isNew = !reserved.ContainsKey(key);
        reserved[key] = number + Block - 1;
        if (!isNew) return;
        foreach (var old in reserved.Keys.Where(known => known.StartsWith($"{series}/", StringComparison.Ordinal)).SkipLast(2).ToArray())
        {
            reserved.Remove(old);
            given.Remove(old);
        }
    }

    private readonly record struct Period(DateOnly Day, string Name, string Key);
}
