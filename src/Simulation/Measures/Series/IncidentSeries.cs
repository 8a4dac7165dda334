using GovGrid.Incidents;
using GovGrid.Live;

namespace GovGrid.Simulation.Measures.Series;

/// <summary>
/// How long each incident took from its report to something, in minutes, by the instants of the reports. Of those reported last the slow ones
/// have not come so far by the end, which would tell too good a story; so what was reported later than the time that 99 of 100 take before the end is
/// left out.
/// </summary>
/// <param name="end">When that is; null for not yet.</param>
internal sealed class IncidentSeries(Func<IncidentState, DateTimeOffset?> end) : RunSeries
{
    private const double Share = 0.99;

    private readonly Lock gate = new();
    private readonly Dictionary<string, SeriesValue> values = [];

    /// <inheritdoc />
    public override IReadOnlyList<SeriesValue> Tell(DateTimeOffset from, DateTimeOffset until)
    {
        lock (gate)
        {
            if (values.Count == 0) return [];
            var last = until - TimeSpan.FromMinutes(Sample.Quantile([.. values.Values.Select(value => value.Value)], Share));
            return
            [
                .. values.Where(pair => pair.Value.At >= from && pair.Value.At <= last)
                    .OrderBy(pair => pair.Value.At).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value),
            ];
        }
    }

    /// <inheritdoc />
    public override Task OnRecorded(IncidentRecord record)
    {
        var incident = record.State;
        lock (gate)
        {
            if (end(incident) is { } ended) values[incident.Id] = new SeriesValue(incident.ReportedAt, (ended - incident.ReportedAt).TotalMinutes);
            else values.Remove(incident.Id); // reopened
        }
        return Task.CompletedTask;
    }
}
