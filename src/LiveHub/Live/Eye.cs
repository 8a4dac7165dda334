using GovGrid.Live;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Wire;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Live;

/// <summary>Makes what a sight sees of single things.</summary>
/// <param name="sight">The sight.</param>
/// <param name="find">Finds an incident that another thing names; null where it is not known, or has ended.</param>
internal sealed class Eye(Sight sight, Func<string, IncidentSummary?> find)
{
    /// <summary>Whether a notice is seen: an operation by everybody, what concerns the command room by who sees all that it does.</summary>
    public bool Sees(TownNotice notice) => notice.Kind is NoticeKind.Operation || sight is { Incidents.IsAll: true, InOutline: false };

    /// <summary>Whether anything that is seen of a worker has changed.</summary>
    public bool SeesChange(WorkerView? before, WorkerView worker) =>
        sight.SeesWorker(worker.Id) && (sight.Positions || before is null || !before.DiffersInPlaceOnly(worker));

    /// <summary>A worker in sight, without where it is and the incident where these are not.</summary>
    public WorkerItem Item(WorkerView worker)
    {
        var item = WorkerItem.Of(worker);
        if (!sight.Positions) item = item with { Lon = null, Lat = null, At = null };
        return sight.Incidents.Person == worker.Id ? item : item with { Incident = Seen(item.Incident) };
    }

    /// <summary>An incident in sight.</summary>
    public IncidentItem Item(IncidentSummary incident)
    {
        var item = IncidentItem.Of(incident);
        item = item with { Lead = Seen(item.Lead) };
        return sight.InOutline ? item.InOutline() : item;
    }

    private string? Seen(string? incident) =>
        incident is null || sight.Incidents.IsAll || (find(incident) is { } named && sight.Incidents.Holds(named)) ? incident : null;
}
