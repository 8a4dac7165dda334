using GovGrid.EventLogs;
using GovGrid.Simulation.Checking.CaseFiles;

namespace GovGrid.Simulation.Checking.People;

/// <summary>
/// Gathers when each grid worker was on which incident. A grid worker is who handles what a grid owns; crews of agencies are posts
/// that several people may fill.
/// </summary>
internal sealed class AssignmentTimes
{
    private readonly Dictionary<string, List<Assignment>> done = [];
    private readonly Dictionary<string, (string Worker, LoggedEvent Start)> running = [];

    /// <summary>All assignments by worker, those that run included.</summary>
    public IEnumerable<KeyValuePair<string, List<Assignment>>> ByWorker()
    {
        foreach (var incident in running.Keys.ToList()) Finish(incident, DateTimeOffset.MaxValue);
        return done.OrderBy(worker => worker.Key, StringComparer.Ordinal);
    }

    /// <summary>Looks at an incident after an event.</summary>
    public void See(CaseFile after, LoggedEvent logged)
    {
        var worker = after.Owner.Kind == "grid" ? after.Assignee : null;
        if (running.TryGetValue(logged.Incident, out var now) && now.Worker == worker) return;
        Finish(logged.Incident, logged.Event.At);
        if (worker is not null) running[logged.Incident] = (worker, logged);
    }

    private void Finish(string incident, DateTimeOffset at)
    {
        if (!running.Remove(incident, out var ended)) return;
        if (!done.TryGetValue(ended.Worker, out var assignments)) done[ended.Worker] = assignments = [];
        assignments.Add(new Assignment(ended.Start, at));
    }
}
