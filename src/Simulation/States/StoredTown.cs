using GovGrid.Grains.Handovers;
using GovGrid.Grains.Incidents;
using GovGrid.Grains.Territory;
using GovGrid.Grains.Workers;
using GovGrid.Handovers;
using GovGrid.Incidents;
using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.World.Kept;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.States;

/// <summary>
/// The state of a town as its grains find it stored; several hosts may begin with the same. Registers have acknowledged all that is in the state: who
/// watches the run is told what happens in it, and not once more what led there.
/// </summary>
/// <param name="state">The state.</param>
public sealed class StoredTown(TownState state) : IStoredStates
{
    private readonly Dictionary<string, KeptHistory> incidents = state.Incidents.ToDictionary(history => history.Id, StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<(Type Grain, string Key, object State)> All =>
    [
        .. state.Incidents.Select(history => (typeof(IIncidentGrain), history.Id, (object)Journal(history))),
        .. state.Grids.Select(grid => (typeof(IGridGrain), $"{state.Town}/grid/{grid.Key}", (object)Register(grid.Value))),
        .. state.Workers.Select(worker => (typeof(IGridWorkerGrain), $"{state.Town}/worker/{worker.Key}", (object)StateCopies.Of(worker.Value))),
        (typeof(ITownGrain), state.Town, StateCopies.Of(state.Record)),
        (typeof(IHandoverGrain), $"{state.Town}/handover", Book()),
    ];

    /// <inheritdoc />
    public object? Find(Type kind, string key) => kind switch
    {
        _ when kind == typeof(IncidentJournal) => incidents.GetValueOrDefault(key) is { } history ? Journal(history) : null,
        _ when kind == typeof(GridRegister) => Under("grid", key, state.Grids) is { } register ? Register(register) : null,
        _ when kind == typeof(WorkerStore) => Under("worker", key, state.Workers) is { } worker ? StateCopies.Of(worker) : null,
        _ when kind == typeof(TownRecord) => StateCopies.Of(state.Record),
        _ when kind == typeof(HandoverBook) => Book(),
        _ => null,
    };

    private T? Under<T>(string kind, string key, IReadOnlyDictionary<string, T> all)
        where T : class => all.GetValueOrDefault(key[$"{state.Town}/{kind}/".Length..]);

    private static IncidentJournal Journal(KeptHistory history) => new() { Events = [.. history.Events] };

    private GridRegister Register(IReadOnlyDictionary<string, int> known)
    {
        var register = new GridRegister();
        foreach (var (incident, acknowledged) in known) register.Acknowledged[incident] = incidents.GetValueOrDefault(incident)?.Events.Count ?? acknowledged;
        return register;
    }

    private HandoverBook Book() => new() { Sheets = [.. state.Handovers] };
}
