using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>Grid workers: time on duty, time on incidents, way driven; also by crew and by hour of the week.</summary>
internal sealed class WorkerMeasures
{
    private readonly Town town;
    private readonly QueueMeasures queues;
    private readonly Dictionary<string, Book> books;
    private readonly HourlyMeans onDuty;
    private readonly HourlyMeans busy;

    /// <summary>Prepares a town's workers from an instant on.</summary>
    public WorkerMeasures(Town town, QueueMeasures queues, LocalHours hours, long begin)
    {
        (this.town, this.queues) = (town, queues);
        books = town.Definition.Workers.ToDictionary(worker => worker.Id, worker => new Book(worker));
        (onDuty, busy) = (new HourlyMeans(hours), new HourlyMeans(hours));
        onDuty.Begin(begin);
        busy.Begin(begin);
    }

    /// <summary>From here on figures count.</summary>
    public void Count(long now)
    {
        foreach (var book in books.Values) book.Count(now);
        onDuty.Count(now);
        busy.Count(now);
    }

    /// <summary>A worker comes on duty or leaves.</summary>
    public void Duty(string worker, bool comes, long now)
    {
        if (!books.TryGetValue(worker, out var book) || book.OnDuty == comes) return;
        book.Duty(now, comes);
        onDuty.Change(now, comes ? 1 : -1);
        queues.Staff(UnitKey.Zone(town.FindGrid(book.Worker.HomeGrid)!.Zone).Value, now, comes ? 1 : -1);
    }

    /// <summary>An incident is assigned to a worker, or with null to none.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="before">Who had it.</param>
    /// <param name="after">Who has it.</param>
    /// <param name="now">When.</param>
    public void Assign(string incident, string? before, string? after, long now)
    {
        if (before == after) return;
        if (before is not null && books.TryGetValue(before, out var left) && left.Leave(incident, now)) busy.Change(now, -1);
        if (after is not null && books.TryGetValue(after, out var taken) && taken.Take(incident, now)) busy.Change(now, 1);
    }

    /// <summary>A worker is sent over a way.</summary>
    public void Sent(IncidentDispatched sent)
    {
        if (sent is { Assignee: { } worker, TravelSeconds: { } seconds } && books.TryGetValue(worker, out var book))
            book.Kilometres += seconds / 3600 * town.Vehicle(book.Worker.Vehicle).KilometresPerHour;
    }

    /// <summary>Workers on duty, and on an incident, in an hour of the week.</summary>
    public (double OnDuty, double Busy) In(int hour) => (onDuty[hour], busy[hour]);

    /// <summary>The figures.</summary>
    public void Tell(long now, FigureSet figures)
    {
        foreach (var book in books.Values) book.Advance(now);
        onDuty.Advance(now);
        busy.Advance(now);
        figures.Under("workers", _ =>
        {
            TellOf(books.Values, figures);
            figures.Under("byCrew", _ =>
            {
                foreach (var crew in books.Values.GroupBy(book => book.Worker.Crew).OrderBy(crew => crew.Key, StringComparer.Ordinal))
                    figures.Under(crew.Key, _ => TellOf(crew, figures));
            });
        });
    }

    private static void TellOf(IEnumerable<Book> books, FigureSet figures)
    {
        var seen = books.Where(book => book.DutyTicks > 0).ToArray();
        var utilisations = seen.Select(book => book.BusyTicks / book.DutyTicks).ToList();
        var shifts = seen.Sum(book => book.Shifts);
        figures.Add("meanUtilisation", seen.Length == 0 ? double.NaN : seen.Sum(book => book.BusyTicks) / seen.Sum(book => book.DutyTicks));
        figures.Add("p95Utilisation", Sample.Quantile(utilisations, 0.95));
        figures.Add("travelKmPerShift", shifts == 0 ? double.NaN : seen.Sum(book => book.Kilometres) / shifts);
        figures.Add("jobsPerShift", shifts == 0 ? double.NaN : (double)seen.Sum(book => book.Jobs) / shifts);
        figures.Add("finishedMinutes", seen.Sum(book => book.FinishedTicks) / TimeSpan.TicksPerMinute);
        figures.Add("travelKm", seen.Sum(book => book.Kilometres));
    }

    private sealed class Book(WorkerDefinition worker)
    {
        private long last;
        private string? incident;
        private long since;

        public WorkerDefinition Worker => worker;

        public bool OnDuty { get; private set; }

        public double DutyTicks { get; private set; }

        public double BusyTicks { get; private set; }

        public double FinishedTicks { get; private set; }

        public double Kilometres { get; set; }

        public int Shifts { get; private set; }

        public int Jobs { get; private set; }

        public void Count(long now)
        {
            Advance(now);
            (DutyTicks, BusyTicks, FinishedTicks, Kilometres, Shifts, Jobs) = (0, 0, 0, 0, OnDuty ? 1 : 0, 0);
        }

        public void Duty(long now, bool comes)
        {
            Advance(now);
            OnDuty = comes;
            if (comes) Shifts++;
        }

        public bool Take(string taken, long now)
        {
            Advance(now);
            var wasFree = incident is null;
            (incident, since) = (taken, now);
            Jobs++;
            return wasFree;
        }

        public bool Leave(string left, long now)
        {
            if (incident != left) return false;
            Advance(now);
            FinishedTicks += now - since;
            incident = null;
            return true;
        }

        public void Advance(long now)
        {
            if (OnDuty) DutyTicks += now - last;
            if (incident is not null) BusyTicks += now - last;
            last = now;
        }
    }
}
