using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Virtual;

/// <summary>
/// Does for grids what the read model does in a live town: tells them hourly what has been stored elsewhere, so that their registers hold what is
/// open and not all that ever was.
/// </summary>
internal sealed class Acknowledger(IVirtualHost host, string town) : ITownObserver
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private SortedDictionary<string, (string? Grid, int Version)> heard = new(StringComparer.Ordinal);

    /// <summary>Acknowledges from now on.</summary>
    public void Begin() => host.Time.At(host.Time.Now + Pause, Acknowledge);

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        lock (gate) heard[record.Incident] = (record.State.Place.Grid, record.State.Version);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;

    private async Task Acknowledge()
    {
        foreach (var grid in Take().GroupBy(entry => entry.Value.Grid).OrderBy(group => group.Key, StringComparer.Ordinal))
            await host.Grains.GetGrid(town, grid.Key).Acknowledge([.. grid.Select(entry => new StoredVersion(entry.Key, entry.Value.Version))]);
        Begin();
    }

    private SortedDictionary<string, (string? Grid, int Version)> Take()
    {
        lock (gate)
        {
            var taken = heard;
            heard = new(StringComparer.Ordinal);
            return taken;
        }
    }
}
