using GovGrid.EventLogs;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;

namespace GovGrid.EndToEnd.Tests.Killing;

/// <summary>Incidents that grid workers have in hand: somebody was sent, is on the way, or is on the scene.</summary>
internal static class InHand
{
    /// <summary>Those of a time.</summary>
    public static IReadOnlyList<IncidentState> At(IReadOnlyList<LoggedEvent> log, DateTimeOffset at) =>
        [.. States(log.Where(logged => logged.Event.At <= at)).Where(IsInHand)];

    /// <summary>Of those, the ones whose step is still the same at the end of the log.</summary>
    public static IReadOnlyList<IncidentState> StillAt(IReadOnlyList<LoggedEvent> log, IReadOnlyList<IncidentState> then)
    {
        var end = States(log).ToDictionary(state => state.Id);
        return [.. then.Where(state => end[state.Id].StepBegan == state.StepBegan)];
    }

    private static bool IsInHand(IncidentState state) =>
        state.Owner.IsGrid && state.Step is IncidentStep.Dispatched or IncidentStep.Taken or IncidentStep.OnScene;

    private static IEnumerable<IncidentState> States(IEnumerable<LoggedEvent> log) => log
        .GroupBy(logged => logged.Incident)
        .Select(incident => IncidentFolding.Fold(incident.Key, incident.OrderBy(logged => logged.Version).Select(logged => logged.Event)));
}
