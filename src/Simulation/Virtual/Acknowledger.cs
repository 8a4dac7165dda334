using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Agenda;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Virtual;

/// <summary>
/// Does for grids what the read model does in a live town: tells them hourly which ended incidents have been stored elsewhere, so that their registers
/// hold what is open and not all that ever was. Incidents that are over for everybody retire then.
/// </summary>
/// <param name="host">The host.</param>
/// <param name="town">Code of the town.</param>
/// <param name="isOver">Whether people are done with an incident that has ended.</param>
internal sealed class Acknowledger(IVirtualHost host, string town, Func<string, bool> isOver) : ITownObserver
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (string? Grid, int Version)> heard = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IGridGrain> registers = new(StringComparer.Ordinal); // by grid
    private readonly HashSet<string> ended = new(StringComparer.Ordinal);

    /// <summary>Acknowledges from now on.</summary>
    public void Begin() => host.Time.At(host.Time.Now + Pause, Acknowledge);

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        lock (gate)
        {
            if (record.State.Step.IsOpen())
            {
                if (record.State.Reopens > 0) ended.Remove(record.Incident);
                return Task.CompletedTask;
            }
            heard[record.Incident] = (record.State.Place.Grid, record.State.Version);
            if (IsAlone(record.State)) ended.Add(record.Incident);
            else ended.Remove(record.Incident);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;

    // Grid by grid, and within each in order of incidents: what is told in which order must not depend on the host.
    private async Task Acknowledge()
    {
        var taken = Take();
        taken.Sort(static (a, b) => string.CompareOrdinal(a.Grid, b.Grid) is var order and not 0 ? order : string.CompareOrdinal(a.Stored.Incident, b.Stored.Incident));
        for (var (first, next) = (0, 0); first < taken.Count; first = next)
        {
            var stored = new List<StoredVersion>();
            for (; next < taken.Count && taken[next].Grid == taken[first].Grid; next++) stored.Add(taken[next].Stored);
            await Register(taken[first].Grid).Acknowledge(stored);
        }
        Retire();
        Begin();
    }

    private IGridGrain Register(string? grid)
    {
        var code = grid ?? IGridGrain.Nowhere;
        return registers.TryGetValue(code, out var known) ? known : registers[code] = host.Grains.GetGrid(town, code);
    }

    // What leads or follows another still hears of it.
    private static bool IsAlone(IncidentState incident) => incident is { MergedInto: null, Lead: null, Merged.Count: 0, Linked.Count: 0 };

    private void Retire()
    {
        lock (gate) ended.RemoveWhere(incident =>
        {
            if (!isOver(incident)) return false;
            host.Retire(incident);
            return true;
        });
    }

    private List<(string? Grid, StoredVersion Stored)> Take()
    {
        lock (gate)
        {
            var taken = new List<(string? Grid, StoredVersion Stored)>(heard.Count);
            foreach (var (incident, (grid, version)) in heard) taken.Add((grid, new StoredVersion(incident, version)));
            heard.Clear();
            return taken;
        }
    }
}
