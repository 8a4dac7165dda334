using System.Globalization;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;

namespace GovGrid.Simulation.States;

/// <summary>Whether a state can be that of a town: what belongs together is there.</summary>
internal static class StateChecks
{
    /// <summary>What is wrong with it, each with its JSON path.</summary>
    public static IEnumerable<(string Place, string Problem)> Of(TownState state)
    {
        var ids = state.Incidents.Select(history => history.Id).ToHashSet(StringComparer.Ordinal);
        return [.. state.Incidents.SelectMany((history, i) => OfIncident(state, history, i, ids)), .. OfGrids(state, ids), .. OfWorkers(state, ids)];
    }

    private static IEnumerable<(string, string)> OfIncident(TownState state, World.Kept.KeptHistory history, int i, HashSet<string> ids)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"$.incidents[{i}]");
        if (IncidentId.TownOf(history.Id) != state.Town)
            yield return ($"{place}.id", $"expected the id of an incident of the town {state.Town}, found {history.Id}");
        if (i > 0 && string.CompareOrdinal(state.Incidents[i - 1].Id, history.Id) >= 0)
            yield return ($"{place}.id", $"expected ids in their order and each once, found {history.Id} after {state.Incidents[i - 1].Id}");
        if (history.Events is not [IncidentReported, ..])
            yield return ($"{place}.events[0]", "expected the event reported");
        for (var n = 0; n < history.Events.Count; n++)
            if (history.Events[n].ReceivedAt > state.At || (n > 0 && history.Events[n].At < history.Events[n - 1].At))
                yield return (string.Create(CultureInfo.InvariantCulture, $"{place}.events[{n}].at"), $"expected events in the order of time up to {state.At:u}, found {history.Events[n].At:u}");
        if (history.Events.Count > 0 && IncidentFolding.Fold(history.Id, history.Events) is { Step: var step } && step.IsOpen() && !state.Grids.Values.Any(register => register.ContainsKey(history.Id)))
            yield return ($"{place}.id", "expected an open incident to stand in the register of a grid");
    }

    private static IEnumerable<(string, string)> OfGrids(TownState state, HashSet<string> ids) =>
        from grid in state.Grids
        from entry in grid.Value
        where !ids.Contains(entry.Key)
        select ($"$.grids['{grid.Key}']", $"expected incidents of this file, found {entry.Key}");

    private static IEnumerable<(string, string)> OfWorkers(TownState state, HashSet<string> ids) =>
        from worker in state.Workers
        where worker.Value.Record.Incident is { } incident && !ids.Contains(incident)
        select ($"$.workers['{worker.Key}'].record.incident", $"expected an incident of this file, found {worker.Value.Record.Incident}");
}
