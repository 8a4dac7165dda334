using System.Diagnostics.Metrics;
using GovGrid.Live;
using GovGrid.LiveHub.Live;
using GovGrid.Silo.ReadModel;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Units;

namespace GovGrid.LiveHub.Metrics;

/// <summary>GovGrid's own figures. Each is read where it is kept when somebody asks for it, so nothing here slows the service down.</summary>
internal sealed class ServiceMeter
{
    /// <summary>Under which name the figures are gathered.</summary>
    public const string Name = "GovGrid";

    private readonly Meter meter;
    private readonly TownFigures towns;

    public ServiceMeter(IMeterFactory meters, TownFigures towns, SentFrames frames, IReadModelProgress readModel, IServiceProvider services)
    {
        (meter, this.towns) = (meters.Create(Name), towns);
        AddTowns();
        meter.CreateObservableCounter("govgrid.frames.sent", () => frames.Count, null, "Frames and snapshots sent to viewers.");
        meter.CreateObservableGauge("govgrid.read_model.waiting", () => readModel.Waiting, null, "What feeds told and the read model has not taken up yet.");
        meter.CreateObservableGauge("govgrid.read_model.lag", () => readModel.Lag.TotalSeconds, "s", "For how long the oldest that is not stored has waited.");
        if (services.GetService<SqliteWriter>() is { } writer) AddWriter(writer);
    }

    private void AddTowns()
    {
        AddQueues("waiting", "Incidents that wait in a queue.", queue => queue.Waiting);
        AddQueues("busy", "Incidents that a unit works on.", queue => queue.Busy);
        AddQueues("capacity", "Incidents that a unit can work on at once.", queue => queue.Capacity);
        AddTown("govgrid.incidents.open", "Open incidents.", picture => picture.Incidents.Count);
        AddTown("govgrid.workers.on_duty", "Grid workers on duty.", picture => picture.Workers.Count);
    }

    private void AddQueues(string figure, string meaning, Func<QueueDepth, int> value) => meter.CreateObservableGauge(
        $"govgrid.queue.{figure}",
        () =>
            from seen in towns.Pictures
            from queue in seen.Picture.Queues
            select new Measurement<int>(value(queue), [new("town", seen.Town), new("queue", queue.Key.Value)]),
        null,
        meaning);

    private void AddTown(string name, string meaning, Func<Snapshot, int> value) => meter.CreateObservableGauge(
        name, () => towns.Pictures.Select(seen => new Measurement<int>(value(seen.Picture), [new("town", seen.Town)])), null, meaning);

    // Writes by batches is how many share a sync of the disk.
    private void AddWriter(SqliteWriter writer)
    {
        meter.CreateObservableCounter("govgrid.sqlite.batches", () => writer.Batches, null, "Batches committed, each with one sync of the disk.");
        meter.CreateObservableCounter("govgrid.sqlite.writes", () => writer.Writes, null, "Writes in committed batches.");
        meter.CreateObservableGauge("govgrid.sqlite.waiting", () => writer.Waiting, null, "Writes that wait for a batch.");
    }
}
