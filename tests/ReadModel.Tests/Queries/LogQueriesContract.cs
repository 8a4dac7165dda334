using GovGrid.EventLogs;
using GovGrid.ReadModel.Tests.Support;
using GovGrid.Testing;

namespace GovGrid.ReadModel.Tests.Queries;

public abstract class LogQueriesContract : DatabaseContract
{
    [Fact]
    public async Task A_log_longer_than_a_piece_comes_whole_and_in_order()
    {
        var histories = Enumerable.Range(0, 600).Select(n => History.OfAgency($"i{n:000}", n % 7)).ToList(); // 4,800 events, many at one time
        await Tables.Store.Store([.. histories.Select(history => history.Whole())]);

        var log = await Tables.Log();

        var expected = histories
            .SelectMany(history => history.Events.Select((happened, index) => new LoggedEvent(history.Incident, index + 1, happened)))
            .OrderBy(logged => logged.Event.At).ThenBy(logged => logged.Incident, StringComparer.Ordinal).ThenBy(logged => logged.Version);
        Assert.Equal(expected.Select(EventLogLine.Of), log);
    }

    [Fact]
    public async Task A_log_of_a_time_holds_its_beginning_and_not_its_end()
    {
        await Tables.Store.Store([History.OfAgency("a").Whole()]);

        var versions = new List<int>();
        await foreach (var line in Tables.Logs.Events(SmallTown.Code, History.At(2), History.At(5)))
            versions.Add(EventLogLine.Parse(System.Text.Encoding.UTF8.GetBytes(line)).Version);

        Assert.Equal([3, 4, 5], versions);
    }
}
