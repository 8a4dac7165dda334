using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>Those who report: residents, and workers who find something on patrol.</summary>
internal sealed class ReportSenders(Scene scene, IDemand demand, Walkers walkers)
{
    /// <summary>In whose name incidents are numbered: the same whoever finds them, so that a repeat after a crash is one.</summary>
    private const string Source = "world";

    // A report that was on its way when the host stopped is sent again; grains refuse what is older than ten minutes.
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(5);

    private static readonly Caller Resident = new("resident", Role.Resident);

    /// <summary>Begins to report.</summary>
    public void Begin() => Next(demand.From(scene.Deeds.Now - LookBack).GetEnumerator());

    private void Next(IEnumerator<DemandReport> reports)
    {
        if (!reports.MoveNext()) return;
        var report = reports.Current;
        scene.Deeds.At(report.At, "wait for the next report", () =>
        {
            scene.Deeds.At(report.At, "report", () => Send(report));
            Next(reports);
            return Task.CompletedTask;
        });
    }

    private async Task Send(DemandReport report)
    {
        var place = PlaceOf(report);
        var now = scene.Deeds.Now;
        var finder = report.Channel is Channel.WorkerApp && place.Point is { } point ? walkers.FinderOf(point, place.Grid, now) : null;
        var channel = report.Channel is Channel.WorkerApp && finder is null ? Channel.PublicApp : report.Channel;
        var by = finder is null ? Resident : FieldWorkers.CallerOf(finder);
        var id = IncidentId.Of(scene.Town.Code, Source, report.Key);
        var outcome = await scene.Deeds.Give(id, new ReportIncident(channel, report.Category, null, report.Description, place, false, report.OccurredAt)
        {
            Id = report.Key,
            By = by,
            At = now - report.At > LateAfter ? now : report.At,
        });
        if (finder is not null && outcome.State is { Step: IncidentStep.Accepted } found) await TryTake(found, finder, report.Key);
    }

    // Nobody has reserved the finder, so the order is the one that all keep: reserve, write the incident, release on refusal.
    private async Task TryTake(IncidentState found, Walker finder, string key)
    {
        var stream = scene.Streams.Of(Purpose.Find, key);
        if (!stream.Chance(scene.Assumed.Workers.FindTaken.Value)) return;
        var worker = scene.Deeds.Grains.GetWorker(scene.Town.Code, finder.Worker.Id);
        if ((await worker.Reserve(found.Id, found.Version)).Refusal is not null) return;
        var outcome = await scene.Deeds.Give(found.Id, new TakeIncident { Id = "world-find", By = FieldWorkers.CallerOf(finder), At = scene.Deeds.Now });
        if (outcome.State?.Assignee != finder.Worker.Id) await worker.Release(found.Id);
    }

    private Place PlaceOf(DemandReport report)
    {
        if (report.Point is { } point)
            return scene.Town.Locate(point) is { } grid ? new Place(point, report.Address, grid.Code) : new Place(point, report.Address, null, Outside: true);
        return scene.Places.FindAddress(report.Address ?? "") is { } known
            ? new Place(known.Point, known.Text, known.Grid)
            : new Place(null, report.Address, null);
    }
}
