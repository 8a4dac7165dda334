using GovGrid.Grains.Territory;
using GovGrid.Territory;

namespace GovGrid.Grains.Tests.Town;

public class NumberBookTests
{
    private static readonly DateOnly Day = new(2026, 11, 2);

    [Fact]
    public void A_block_is_reserved_before_its_first_number_is_told()
    {
        var stored = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var book = new NumberBook(stored);

        Assert.Equal("261102-0001", book.Next(NumberSeries.Incident, Day, out var first));
        Assert.Equal("261102-0002", book.Next(NumberSeries.Incident, Day, out var second));

        Assert.Equal((true, false), (first, second));
        Assert.Equal(20, Assert.Single(stored).Value);
    }

    [Fact]
    public void After_a_crash_no_number_comes_twice()
    {
        var stored = new SortedDictionary<string, int>(StringComparer.Ordinal);
        new NumberBook(stored).Next(NumberSeries.Incident, Day, out _);

        Assert.Equal("261102-0021", new NumberBook(stored).Next(NumberSeries.Incident, Day, out _));
    }

    [Fact]
    public void Days_and_series_are_numbered_each_from_one()
    {
        var book = new NumberBook(new SortedDictionary<string, int>(StringComparer.Ordinal));
        book.Next(NumberSeries.Incident, Day, out _);

        Assert.Equal("261103-0001", book.Next(NumberSeries.Incident, Day.AddDays(1), out _));
        Assert.Equal("2026-0001", book.Next(NumberSeries.Notice, Day, out _));
    }
}
