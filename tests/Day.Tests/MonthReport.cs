using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.World;

namespace GovGrid.Day.Tests;

/// <summary>Tells what a month in a town was like.</summary>
internal sealed class MonthReport(WitnessedTown town, CheckReport report, DateTimeOffset start)
{
    private const int Shown = 20;

    /// <summary>How many events of a type happened in a stretch.</summary>
    public static int In<T>(WitnessedTown town, DateTimeOffset from, DateTimeOffset to) =>
        town.Log.Count(logged => logged.Event is T && logged.Event.At >= from && logged.Event.At < to);

    /// <summary>Writes all of it, line by line.</summary>
    public async Task Write(Action<string> line)
    {
        line($"{town.Took.TotalSeconds:0} s for {report.Events} events");
        line(report.Balance.ToString());
        foreach (var violation in report.Violations.Take(Shown)) line(violation.ToString());
        Table(line, "event", report.Counts.Select(count => (count.Key, count.Value)));
        Table(line, "refusal", Enum.GetValues<RefusalCode>().Select(code => (code.ToString(), (long)town.Counts.RefusedWith(code))));
        Table(line, "besides", Enum.GetValues<WorldAct>().Select(act => (act.ToString(), (long)town.Counts.Acts.GetValueOrDefault(act))));
        Table(line, "reassigned", Reassignments());
        Table(line, "waits at", (await town.Queues()).Where(queue => queue.Depth.Waiting > 0).Select(queue => (queue.Depth.Key.Value, (long)queue.Depth.Waiting)));
        foreach (var operation in town.Operations) line(operation?.ToString() ?? "The operation is over.");
        Days(line);
    }

    private IEnumerable<(string, long)> Reassignments() => town.Log.Select(logged => logged.Event).OfType<IncidentReassigned>()
        .CountBy(reassigned => reassigned.By == "rule" ? reassigned.Reason.Split(" for ")[0] : reassigned.By.StartsWith("leader-", StringComparison.Ordinal) ? "by a leader" : "by a colleague")
        .Select(pair => (pair.Key, (long)pair.Value));

    private void Days(Action<string> line)
    {
        line("day        reported  linked   closed");
        for (var day = start; day < town.Log[^1].Event.At; day += TimeSpan.FromDays(1))
        {
            var end = day + TimeSpan.FromDays(1);
            line($"{day:yyyy-MM-dd} {In<IncidentReported>(town, day, end),8} {In<IncidentLinked>(town, day, end),7} {In<IncidentClosed>(town, day, end),8}");
        }
    }

    private static void Table(Action<string> line, string title, IEnumerable<(string Name, long Count)> rows)
    {
        line($"-- {title}");
        foreach (var (name, count) in rows) line($"{name,-28} {count,8}");
    }
}
