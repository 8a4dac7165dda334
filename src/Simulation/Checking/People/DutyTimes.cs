using GovGrid.Workers;

namespace GovGrid.Simulation.Checking.People;

/// <summary>
/// When each grid worker was on duty. Both ends of a duty count as duty: the log does not say what came first within one instant.
/// </summary>
internal sealed class DutyTimes
{
    private readonly Dictionary<string, List<(DateTimeOffset From, DateTimeOffset To)>> spans = [];

    /// <summary>Pairs changes, in any order, into spans of duty. What begins twice goes on; what does not end lasts.</summary>
    public DutyTimes(IEnumerable<DutyChange> changes)
    {
        foreach (var worker in changes.GroupBy(change => change.Worker)) spans[worker.Key] = Spans(worker);
    }

    /// <summary>Whether a worker was on duty at an instant.</summary>
    public bool IsOnDuty(string worker, DateTimeOffset at) =>
        spans.TryGetValue(worker, out var known) && known.Exists(span => span.From <= at && at <= span.To);

    private static List<(DateTimeOffset From, DateTimeOffset To)> Spans(IEnumerable<DutyChange> changes)
    {
        var spans = new List<(DateTimeOffset From, DateTimeOffset To)>();
        DateTimeOffset? since = null;
        foreach (var change in changes.OrderBy(change => change.At))
        {
            if (change.OnDuty) since ??= change.At;
            else if (since is { } from)
            {
                spans.Add((from, change.At));
                since = null;
            }
        }
        if (since is { } last) spans.Add((last, DateTimeOffset.MaxValue));
        return spans;
    }
}
