using GovGrid.Incidents;
using GovGrid.Live;

namespace GovGrid.Simulation.Measures.Series;

/// <summary>How many incidents are open at each full hour after the beginning.</summary>
internal sealed class OpenSeries : RunSeries
{
    private static readonly TimeSpan Step = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly HashSet<string> open = [];
    private readonly List<(DateTimeOffset At, int Open)> changes = [];

    /// <inheritdoc />
    public override IReadOnlyList<SeriesValue> Tell(DateTimeOffset from, DateTimeOffset until)
    {
        lock (gate)
        {
            var (values, next, now) = (new List<SeriesValue>(), 0, 0);
            for (var at = from + Step; at <= until; at += Step)
            {
                for (; next < changes.Count && changes[next].At <= at; next++) now = changes[next].Open;
                values.Add(new SeriesValue(at, now));
            }
            return values;
        }
    }

    /// <inheritdoc />
    public override Task OnRecorded(IncidentRecord record)
    {
        lock (gate)
            if (record.State.Step.IsOpen() ? open.Add(record.State.Id) : open.Remove(record.State.Id))
                changes.Add((record.State.LastAt, open.Count));
        return Task.CompletedTask;
    }
}
