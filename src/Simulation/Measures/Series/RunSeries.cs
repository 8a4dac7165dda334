using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Measures.Series;

/// <summary>Watches a run and makes a series of it.</summary>
public abstract class RunSeries : ITownObserver
{
    /// <summary>A series of a kind, before the run.</summary>
    public static RunSeries Of(SeriesKind kind) => kind switch
    {
        SeriesKind.ResponseMinutes => new IncidentSeries(incident => incident.FirstOnSceneAt),
        SeriesKind.ResolutionMinutes => new IncidentSeries(incident => incident.ClosedAt),
        _ => new OpenSeries(),
    };

    /// <summary>The values by their instants.</summary>
    /// <param name="from">When the run began, UTC.</param>
    /// <param name="until">When it ended, UTC.</param>
    public abstract IReadOnlyList<SeriesValue> Tell(DateTimeOffset from, DateTimeOffset until);

    /// <inheritdoc />
    public abstract Task OnRecorded(IncidentRecord record);

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;
}
