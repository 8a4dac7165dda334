using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Agenda;
using GovGrid.Territory;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Simulation.Measures;

/// <summary>
/// Watches a town in virtual time and makes the figures of a run. It sees what every observer sees and nothing else, so a town in a real
/// silo gives the same figures.
/// </summary>
public sealed class TownMeasures : ITownObserver
{
    private readonly Lock gate = new();
    private readonly IAgenda time;
    private readonly DateTimeOffset from;
    private readonly QueueMeasures queues;
    private readonly StaffMeasures staff;
    private readonly WorkerMeasures workers;
    private readonly IncidentMeasures incidents;
    private readonly Dictionary<string, Watched> known = [];

    /// <summary>Prepares to watch a town.</summary>
    /// <param name="town">The town.</param>
    /// <param name="time">Its time, as it begins to live.</param>
    /// <param name="from">From when figures count, UTC.</param>
    /// <param name="until">Until when, UTC.</param>
    public TownMeasures(Town town, IAgenda time, DateTimeOffset from, DateTimeOffset until)
    {
        (this.time, this.from) = (time, from);
        var hours = new LocalHours(TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone));
        queues = new QueueMeasures(town);
        queues.Count(time.Now.UtcTicks);
        staff = new StaffMeasures(town, queues);
        staff.Lay(time.Now, until);
        workers = new WorkerMeasures(town, queues, hours, time.Now.UtcTicks);
        workers.Count(time.Now.UtcTicks);
        incidents = new IncidentMeasures(town, hours);
    }

    /// <summary>An incident stands as it does where a town's life goes on; to be called before anything happens.</summary>
    public void Begin(IncidentState incident)
    {
        var watched = known[incident.Id] = new Watched { Version = incident.Version, Assignee = incident.Assignee };
        workers.Assign(incident.Id, null, incident.Assignee, Now);
        queues.Begin(incident, watched, Now);
        incidents.Take(incident, watched, from);
    }

    /// <summary>How many events incidents have told.</summary>
    public long Events { get; private set; }

    /// <summary>From now on figures count: called once, at their beginning.</summary>
    public void Count()
    {
        lock (gate)
        {
            staff.Advance(Now);
            queues.Count(Now);
            workers.Count(Now);
        }
    }

    /// <summary>The figures up to now.</summary>
    public FigureSet Tell()
    {
        lock (gate)
        {
            var figures = new FigureSet();
            staff.Advance(Now);
            // The workers' hours are asked for by those of the incidents.
            var ofWorkers = new FigureSet();
            workers.Tell(Now, ofWorkers);
            incidents.Tell(time.Now, (time.Now - from).TotalDays, workers, figures);
            queues.Tell(Now, from.UtcTicks, figures);
            foreach (var path in ofWorkers.Paths) figures.Add(path, ofWorkers[path]);
            return figures;
        }
    }

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        lock (gate)
        {
            if (!known.TryGetValue(record.Incident, out var watched)) known[record.Incident] = watched = new Watched();
            if (record.State.Version > watched.Version) Take(record, watched, Now);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change)
    {
        lock (gate) workers.Duty(change.Worker, change.OnDuty, Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;

    private long Now => time.Now.UtcTicks;

    private void Take(IncidentRecord record, Watched watched, long now)
    {
        var (incident, events) = (record.State, record.Events);
        staff.Advance(now);
        for (var i = Math.Max(watched.Version + 1 - record.FirstVersion, 0); i < events.Count; i++)
        {
            Events++;
            if (events[i] is IncidentDispatched sent) workers.Sent(sent);
        }
        workers.Assign(record.Incident, watched.Assignee, incident.Assignee, now);
        queues.Take(incident, watched, now);
        incidents.Take(incident, watched, from);
        (watched.Version, watched.Assignee) = (incident.Version, incident.Assignee);
    }
}
