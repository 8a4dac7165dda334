using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Towns;

namespace GovGrid.Simulation.Replay;

/// <summary>Reports recorded rows through the public API, as fast as it answers, and reads them back.</summary>
/// <param name="api">The system.</param>
/// <param name="channel">The channel of all reports.</param>
/// <param name="atOnce">How many calls may be under way, at least 1.</param>
/// <param name="readBack">Whether each incident is read again and compared.</param>
public sealed class ApiReplay(IncidentApi api, Channel channel, int atOnce, bool readBack)
{
    /// <summary>Reports the rows.</summary>
    public async Task<ReplayResult> Run(IReadOnlyList<MappedRow> rows, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        var failures = new ConcurrentBag<ReplayFailure>();
        var (reported, compared) = (0, 0);
        await Parallel.ForEachAsync(rows, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = stop }, async (row, token) =>
        {
            var (answer, problem) = await api.Report(Body(row), row.Key, token);
            if (answer is not null)
            {
                Interlocked.Increment(ref reported);
                if (!readBack) return;
                problem = await Compare(row, (string)answer["id"]!, token);
            }
            if (problem is not null) failures.Add(new ReplayFailure(row.Key, problem));
            else Interlocked.Increment(ref compared);
        });
        return new ReplayResult(
            rows.Count, reported, compared, [.. failures.OrderBy(failure => failure.Key, StringComparer.Ordinal)], Stopwatch.GetElapsedTime(began));
    }

    private object Body(MappedRow row) => new
    {
        channel,
        category = row.Category,
        description = row.Description,
        location = new { lon = row.Point.Lon, lat = row.Point.Lat },
        address = row.Address,
        occurredAt = row.At,
    };

    private async Task<string?> Compare(MappedRow row, string id, CancellationToken stop)
    {
        var (incident, problem) = await api.Read(id, stop);
        if (incident is null) return problem;
        return (DateTimeOffset?)incident["occurredAt"] != row.At ? $"occurredAt is {incident["occurredAt"]}, not {row.At:O}"
            : First(incident, "category") != row.Category ? $"category is {incident["category"]}, not {row.Category}"
            : (string?)incident["place"]?["grid"] != row.Grid ? $"grid is {incident["place"]?["grid"]}, not {row.Grid}"
            : null;
    }

    // The town's people may have changed the category since: what was reported stands in the first event.
    private static string? First(JsonNode incident, string field) => (string?)incident["history"]?[0]?[field];
}
