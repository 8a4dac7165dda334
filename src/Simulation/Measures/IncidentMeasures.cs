using System.Globalization;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>What became of the incidents that were reported while figures count.</summary>
internal sealed class IncidentMeasures
{
    private static readonly LimitedStep[] HourlySteps = [LimitedStep.Accept, LimitedStep.Dispatch, LimitedStep.Arrive, LimitedStep.Resolve, LimitedStep.Close];

    private readonly LocalHours hours;
    private readonly Town town;
    private readonly string[] categories;
    private readonly Dictionary<string, short> categoryOf = [];
    private readonly Dictionary<string, short> zoneOf = [];
    private readonly Slots<(IncidentState State, string Arriver)> open = new();
    private readonly Slots<IncidentFacts> ended = new(); // those that were closed may still be reopened
    private readonly HashSet<string> workers;

    /// <summary>Prepares it for a town.</summary>
    public IncidentMeasures(Town town, LocalHours hours)
    {
        (this.town, this.hours) = (town, hours);
        workers = [.. town.Definition.Workers.Select(worker => worker.Id)];
        categories = [.. town.Definition.Categories.Where(category => category.Parent is null).Select(category => category.Code)];
        foreach (var category in town.Definition.Categories) categoryOf[category.Code] = (short)Array.IndexOf(categories, category.Parent ?? category.Code);
        for (var i = 0; i < town.Definition.Zones.Count; i++) zoneOf[town.Definition.Zones[i].Id] = (short)i;
    }

    /// <summary>An incident stands as it does.</summary>
    public void Take(IncidentState incident, Watched watched, DateTimeOffset from)
    {
        if (incident.ReportedAt < from) return;
        var arriver = ArriverOf(incident, watched);
        if (incident.Step.IsOpen())
        {
            open.Put(ref watched.Open, (incident, arriver));
            if (incident.Reopens > 0) ended.TakeOut(ref watched.Ended);
        }
        else
        {
            open.TakeOut(ref watched.Open);
            ended.Put(ref watched.Ended, FactsOf(incident, arriver, incident.LastAt));
        }
    }

    /// <summary>The figures.</summary>
    public void Tell(DateTimeOffset now, double days, WorkerMeasures staff, FigureSet figures)
    {
        List<IncidentFacts> all = [.. ended.All, .. open.All.Select(incident => FactsOf(incident.State, incident.Arriver, now))];
        string[] zones = [.. town.Definition.Zones.Select(zone => zone.Id)];
        var whole = new IncidentGroup();
        var (byCategory, byZone, byHour) = (Groups(categories.Length), Groups(zones.Length), Groups(LocalHours.PerWeek));
        foreach (var fact in all)
        {
            whole.Add(fact);
            if (fact.Category >= 0) byCategory[fact.Category].Add(fact);
            if (fact.Zone >= 0) byZone[fact.Zone].Add(fact);
            byHour[fact.HourOfWeek].Add(fact);
        }
        figures.Under("incidents", _ => TellCounts(all, days, figures));
        whole.TellTimes(figures);
        whole.TellOnTime(figures);
        whole.TellLimits(figures);
        figures.Under("byCategory", _ => TellBy(byCategory, categories, figures));
        figures.Under("byZone", _ => TellBy(byZone, zones, figures));
        LimitBreaks.Tell(all, categories, zones, figures);
        figures.Under("byUnit", _ => TellUnits(all, figures));
        figures.Under("byHourOfWeek", _ => TellHours(byHour, staff, figures));
        figures.Under("workers", _ => TellWorkers(all, figures));
    }

    private static void TellWorkers(List<IncidentFacts> all, FigureSet figures)
    {
        var reached = new IncidentGroup();
        foreach (var fact in all)
            if (fact.IsReachedByWorker)
                reached.Add(fact);
        reached.TellResponseTimes(figures);
        reached.TellLimits([LimitedStep.Arrive], figures);
    }

    private static IncidentGroup[] Groups(int count) => [.. Enumerable.Range(0, count).Select(_ => new IncidentGroup())];

    private static void TellCounts(List<IncidentFacts> all, double days, FigureSet figures)
    {
        figures.Add("reported", all.Count);
        figures.Add("closed", all.Count(fact => fact.ClosedAt > 0));
        figures.Add("refused", all.Count(fact => fact.Step is IncidentStep.Refused));
        figures.Add("merged", all.Count(fact => fact.Step is IncidentStep.Merged));
        figures.Add("withdrawn", all.Count(fact => fact.Step is IncidentStep.Withdrawn));
        figures.Add("open", all.Count(fact => fact.Step.IsOpen()));
        figures.Add("perDay", all.Count / days);
    }

    private static void TellBy(IncidentGroup[] groups, string[] names, FigureSet figures)
    {
        foreach (var (i, group) in groups.Index())
            figures.Under(names[i], _ =>
            {
                figures.Add("reported", group.Reported);
                figures.Add("closed", group.Closed);
                group.TellTimes(figures);
                group.TellOnTime(figures);
                group.TellLimits(figures);
            });
    }

    private static void TellHours(IncidentGroup[] groups, WorkerMeasures staff, FigureSet figures)
    {
        foreach (var (hour, group) in groups.Index())
        {
            var (onDuty, busy) = staff.In(hour);
            figures.Under(hour.ToString(CultureInfo.InvariantCulture), _ =>
            {
                figures.Add("reported", group.Reported);
                group.TellResponse(figures);
                group.TellOnTime(figures);
                group.TellLimits(HourlySteps, figures);
                group.TellWorkerResponse(figures);
                figures.Add("workersOnDuty", onDuty);
                figures.Add("workerUtilisation", onDuty > 0 ? busy / onDuty : double.NaN);
            });
        }
    }

    private void TellUnits(List<IncidentFacts> all, FigureSet figures)
    {
        var groups = Arrivers().ToDictionary(unit => unit, _ => new IncidentGroup());
        foreach (var fact in all) groups.GetValueOrDefault(fact.Arriver)?.Add(fact);
        foreach (var (unit, group) in groups) figures.Under(unit, _ => group.TellLimit(LimitedStep.Arrive, figures));
    }

    private IEnumerable<string> Arrivers() =>
    [
        IncidentFacts.Workers, UnitKey.CommandRoom.Value,
        .. town.Definition.Platforms.Select(platform => UnitKey.Platform(platform.Code).Value), .. town.Definition.Agencies.Select(agency => UnitKey.Agency(agency.Id).Value),
        UnitKey.County.Value, .. town.Definition.County.Departments.Select(department => UnitKey.Department(department.Id).Value),
    ];

    // Whoever was there first stays so, whoever has it later.
    private string ArriverOf(IncidentState incident, Watched watched)
    {
        if (watched.ReachedBy is { } known) return known;
        var has = IsWorkers(incident) ? IncidentFacts.Workers : incident.Owner.Value;
        if (incident.FirstOnSceneAt is not null) watched.ReachedBy = has;
        return has;
    }

    private bool IsWorkers(IncidentState incident) =>
        incident.Owner.IsGrid || incident.Owner.IsZone || (incident.Assignee is { } assignee && workers.Contains(assignee));

    private IncidentFacts FactsOf(IncidentState incident, string arriver, DateTimeOffset now)
    {
        var (decided, missed) = IncidentFacts.Limits(incident.Limits, now);
        return new IncidentFacts(
            incident.Category is { } category ? categoryOf.GetValueOrDefault(category, (short)-1) : (short)-1,
            town.FindGrid(incident.Place.Grid) is { } grid ? zoneOf[grid.Zone] : (short)-1,
            (short)hours.OfWeek(incident.ReportedAt.UtcTicks),
            incident.Step,
            incident.ReportedAt.UtcTicks,
            incident.FirstOnSceneAt?.UtcTicks ?? 0,
            incident.ClosedAt?.UtcTicks ?? 0,
            incident.Handler is not null,
            arriver,
            decided,
            missed);
    }
}
