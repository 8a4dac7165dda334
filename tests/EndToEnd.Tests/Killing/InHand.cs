using GovGrid.EventLogs;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;

namespace GovGrid.EndToEnd.Tests.Killing;

/// <summary>Incidents that a grid worker had in hand at a time: somebody who was sent, was on the way, or was on the scene.</summary>
internal static class InHand
{
    /// <summary>Those of a time that have not moved on by the end of the log; empty when nobody was forgotten.</summary>
    public static IReadOnlyList<IncidentState> Forgotten(IReadOnlyList<LoggedEvent> log, DateTimeOffset since) =>
        [.. Of(log, since).Where(then => StateOf(log, then.Id, DateTimeOffset.MaxValue).StepBegan == then.StepBegan)];

    /// <summary>Those of a time.</summary>
    public static IEnumerable<IncidentState> Of(IReadOnlyList<LoggedEvent> log, DateTimeOffset at) => log
        .Select(logged => logged.Incident)
        .Distinct()
        .Select(incident => StateOf(log, incident, at))
        .Where(state => state.Owner.IsGrid && state.Step is IncidentStep.Dispatched or IncidentStep.Taken or IncidentStep.OnScene);

    public static IncidentState StateOf(IReadOnlyList<LoggedEvent> log, string incident, DateTimeOffset at) => IncidentFolding.Fold(
        incident, log.Where(logged => logged.Incident == incident && logged.Event.At <= at).OrderBy(logged => logged.Version).Select(logged => logged.Event));
}
