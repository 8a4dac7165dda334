using System.Text;
using GovGrid.EventLogs;
using GovGrid.LiveHub.Reports;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Tests.Reports;

public sealed class DutyPseudonymsTests
{
    [Fact]
    public async Task Of_a_shift_that_comes_at_once_the_order_of_lines_tells_nobody_s_name()
    {
        var shift = Enumerable.Range(1, 40).Select(n => new DutyChange($"w{n:000}", true, DateTimeOffset.UnixEpoch)).ToList();
        var end = new DutyChange("w001", false, DateTimeOffset.UnixEpoch.AddHours(12));

        var told = await Told([.. shift, end]);

        var names = told.Take(40).Select(change => change.Worker).ToList();
        Assert.Equal(40, names.Distinct().Count());
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Contains(told[40].Worker, names);
        Assert.Equal(end with { Worker = told[40].Worker }, told[40]);
    }

    private static async Task<List<DutyChange>> Told(IEnumerable<DutyChange> changes)
    {
        var lines = new DutyPseudonyms().In(changes.Select(DutyLine.Of).ToAsyncEnumerable());
        return await lines.Select(line => DutyLine.Parse(Encoding.UTF8.GetBytes(line))).ToListAsync();
    }
}
