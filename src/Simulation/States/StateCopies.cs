using GovGrid.Grains.Territory;
using GovGrid.Grains.Workers;

namespace GovGrid.Simulation.States;

/// <summary>Copies of states that grains change in place.</summary>
internal static class StateCopies
{
    /// <summary>A town's, with its numbers or others.</summary>
    public static TownRecord Of(TownRecord record, IReadOnlyDictionary<string, int>? numbers = null) => new()
    {
        Numbers = Sorted(numbers ?? record.Numbers),
        Operation = record.Operation,
        Reached = Sorted(record.Reached),
        Ended = [.. record.Ended],
        Attendance = new(record.Attendance, StringComparer.Ordinal),
    };

    /// <summary>A worker's.</summary>
    public static WorkerStore Of(WorkerStore store) => new() { Record = store.Record, Point = store.Point, PositionAt = store.PositionAt, Leg = store.Leg };

    private static SortedDictionary<string, T> Sorted<T>(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs) sorted[key] = value;
        return sorted;
    }
}
