using GovGrid.EventLogs;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.CaseFiles;

/// <summary>
/// Puts the events of one incident into order, whatever the order of the log, and hands them on as soon as none is missing before them:
/// a log in order is checked in one pass with nothing held back.
/// </summary>
internal sealed class IncidentSequence(CaseFile file)
{
    private SortedDictionary<int, LoggedEvent>? early;

    /// <summary>The incident as far as it was handed on.</summary>
    public CaseFile File => file;

    /// <summary>Whether all that has come was handed on.</summary>
    public bool IsWhole => early is not { Count: > 0 };

    /// <summary>Takes an event in and hands on, in order, what may go on.</summary>
    public void Add(LoggedEvent logged, Action<CaseFile, LoggedEvent> handOn, ViolationList findings)
    {
        if (logged.Version < 1)
        {
            findings.Add(LogInvariant.VersionsWithoutGaps, logged, "versions begin with 1.");
            return;
        }
        if (logged.Version <= file.Version || (early?.ContainsKey(logged.Version) ?? false))
        {
            findings.Add(LogInvariant.VersionsWithoutGaps, logged, "this version is there twice.");
            return;
        }
        if (logged.Version != file.Version + 1)
        {
            (early ??= [])[logged.Version] = logged;
            return;
        }
        handOn(file, logged);
        while (early?.Remove(file.Version + 1, out var next) ?? false) handOn(file, next);
    }

    /// <summary>The log has ended: what is still held back lies behind a gap.</summary>
    public void End(ViolationList findings)
    {
        if (early is not { Count: > 0 }) return;
        var first = early.First().Key;
        findings.Add(
            LogInvariant.VersionsWithoutGaps,
            early[first],
            $"version {file.Version + 1}{(first > file.Version + 2 ? $" to {first - 1}" : "")} is missing before it; the incident is not checked from there on.");
    }
}
