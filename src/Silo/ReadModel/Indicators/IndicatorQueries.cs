using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Answers from the stored events.</summary>
internal sealed class IndicatorQueries(Database database) : IIndicatorQueries
{
    private readonly HistoryReader histories = new(database);

    public async Task<IndicatorReport> Report(IndicatorQuestion question, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(question);
        var count = new IndicatorCount(question);
        var reported = histories.Reported(question, token);
        await foreach (var history in reported) count.Add(history.Incident, history.Events);
        return count.ToReport();
    }
}
