using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>What became of the incidents that were reported while figures count.</summary>
internal sealed class IncidentMeasures
{
    private readonly LocalHours hours;
    private readonly Town town;
    private readonly string[] categories;
    private readonly Dictionary<string, short> categoryOf = [];
    private readonly Dictionary<string, short> zoneOf = [];
    private readonly Dictionary<string, IncidentState> open = [];
    private readonly Dictionary<string, IncidentFacts> ended = []; // those that were closed may still be reopened
    private readonly HashSet<string> workers;
    private readonly Dictionary<string, string> reachedBy = [];

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
    public void Take(IncidentState incident, DateTimeOffset from)
    {
        if (incident.ReportedAt < from) return;
        if (incident.FirstOnSceneAt is not null && !reachedBy.ContainsKey(incident.Id)) reachedBy[incident.Id] = ArriverOf(incident);
        if (incident.Step.IsOpen())
        {
            open[incident.Id] = incident;
            if (incident.Reopens > 0) ended.Remove(incident.Id);
        }
        else
        {
            open.Remove(incident.Id);
            ended[incident.Id] = FactsOf(incident, incident.LastAt);
        }
    }

    /// <summary>The figures.</summary>
    public void Tell(DateTimeOffset now, double days, WorkerMeasures staff, FigureSet figures)
    {
        List<IncidentFacts> all = [.. ended.Values, .. open.Values.Select(incident => FactsOf(incident, now))];
        figures.Under("incidents", _ => TellCounts(all, days, figures));
        figures.Under("responseMinutes", _ => TellTimes(Responses(all), figures));
        figures.Under("resolutionMinutes", _ => TellTimes([.. all.Where(fact => fact.ClosedAt > 0).Select(fact => Minutes(fact.ClosedAt - fact.ReportedAt))], figures));
        figures.Add("onTimeCloseRate", OnTime(all));
        figures.Under("limits", _ => TellLimits(all, figures));
        string[] zones = [.. town.Definition.Zones.Select(zone => zone.Id)];
        figures.Under("byCategory", _ => TellBy(all, fact => fact.Category, categories, figures));
        figures.Under("byZone", _ => TellBy(all, fact => fact.Zone, zones, figures));
        LimitBreaks.Tell(all, categories, zones, figures);
        figures.Under("byUnit", _ => TellUnits(all, figures));
        figures.Under("byHourOfWeek", _ => TellHours(all, staff, figures));
        figures.Under("workers", _ => TellWorkers([.. all.Where(fact => fact.IsReachedByWorker)], figures));
    }

    private static void TellWorkers(List<IncidentFacts> reached, FigureSet figures)
    {
        figures.Under("responseMinutes", _ => TellTimes(Responses(reached), figures));
        figures.Under("limits", _ => figures.Under(EnumName.Of(LimitedStep.Arrive), _ => TellLimit(reached, LimitedStep.Arrive, figures)));
    }

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

    private static void TellTimes(List<double> minutes, FigureSet figures)
    {
        figures.Add("count", minutes.Count);
        figures.Add("mean", Sample.Mean(minutes));
        foreach (var (name, share) in new[] { ("p50", 0.5), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99) }) figures.Add(name, Sample.Quantile(minutes, share));
    }

    private static void TellLimits(List<IncidentFacts> all, FigureSet figures)
    {
        foreach (var step in Enum.GetValues<LimitedStep>()) figures.Under(EnumName.Of(step), _ => TellLimit(all, step, figures));
    }

    private static void TellLimit(IReadOnlyCollection<IncidentFacts> all, LimitedStep step, FigureSet figures)
    {
        var bit = 1 << (int)step;
        var (decided, missed) = (all.Count(fact => (fact.Decided & bit) != 0), all.Count(fact => (fact.Missed & bit) != 0));
        figures.Add("decided", decided);
        figures.Add("missed", missed);
        figures.Add("missedShare", Share(missed, decided));
    }

    private static void TellBy(List<IncidentFacts> all, Func<IncidentFacts, short> key, string[] names, FigureSet figures)
    {
        var groups = all.ToLookup(key);
        for (short i = 0; i < names.Length; i++)
        {
            List<IncidentFacts> group = [.. groups[i]];
            figures.Under(names[i], _ =>
            {
                figures.Add("reported", group.Count);
                figures.Add("closed", group.Count(fact => fact.ClosedAt > 0));
                figures.Under("responseMinutes", _ => TellTimes(Responses(group), figures));
                figures.Under("resolutionMinutes", _ => TellTimes([.. group.Where(fact => fact.ClosedAt > 0).Select(fact => Minutes(fact.ClosedAt - fact.ReportedAt))], figures));
                figures.Add("onTimeCloseRate", OnTime(group));
                figures.Under("limits", _ => TellLimits(group, figures));
            });
        }
    }

    private static void TellHours(List<IncidentFacts> all, WorkerMeasures staff, FigureSet figures)
    {
        var groups = all.ToLookup(fact => fact.HourOfWeek);
        for (short hour = 0; hour < LocalHours.PerWeek; hour++)
        {
            List<IncidentFacts> group = [.. groups[hour]];
            var (onDuty, busy) = staff.In(hour);
            figures.Under(hour.ToString(System.Globalization.CultureInfo.InvariantCulture), _ =>
            {
                var (response, ofWorkers) = (Responses(group), Responses(group.Where(fact => fact.IsReachedByWorker)));
                figures.Add("reported", group.Count);
                figures.Add("responseMinutes", Sample.Mean(response));
                figures.Add("p90ResponseMinutes", Sample.Quantile(response, 0.9));
                figures.Add("onTimeCloseRate", OnTime(group));
                foreach (var step in new[] { LimitedStep.Accept, LimitedStep.Dispatch, LimitedStep.Arrive, LimitedStep.Resolve, LimitedStep.Close })
                    figures.Under("limits", _ => figures.Under(EnumName.Of(step), _ => TellLimit(group, step, figures)));
                figures.Add("workerResponseMinutes", Sample.Mean(ofWorkers));
                figures.Add("p90WorkerResponseMinutes", Sample.Quantile(ofWorkers, 0.9));
                figures.Add("workersOnDuty", onDuty);
                figures.Add("workerUtilisation", onDuty > 0 ? busy / onDuty : double.NaN);
            });
        }
    }

    private static List<double> Responses(IEnumerable<IncidentFacts> facts) =>
        [.. facts.Where(fact => fact.OnSceneAt > 0).Select(fact => Minutes(fact.OnSceneAt - fact.ReportedAt))];

    private void TellUnits(List<IncidentFacts> all, FigureSet figures)
    {
        var groups = all.ToLookup(fact => fact.Arriver);
        foreach (var unit in Arrivers())
            figures.Under(unit, _ => figures.Under(EnumName.Of(LimitedStep.Arrive), _ => TellLimit([.. groups[unit]], LimitedStep.Arrive, figures)));
    }

    private IEnumerable<string> Arrivers() =>
    [
        IncidentFacts.Workers, UnitKey.CommandRoom.Value,
        .. town.Definition.Platforms.Select(platform => UnitKey.Platform(platform.Code).Value), .. town.Definition.Agencies.Select(agency => UnitKey.Agency(agency.Id).Value),
        UnitKey.County.Value, .. town.Definition.County.Departments.Select(department => UnitKey.Department(department.Id).Value),
    ];

    private string ArriverOf(IncidentState incident) =>
        IsGrids(incident.Owner) || (incident.Assignee is { } assignee && workers.Contains(assignee)) ? IncidentFacts.Workers : incident.Owner.Value;

    private static bool IsGrids(UnitKey unit) => unit.Kind is "grid" or "zone";

    private static double OnTime(List<IncidentFacts> facts)
    {
        var cases = facts.Where(fact => fact.IsCase).ToList();
        return Share(cases.Count(fact => fact.ClosedOnTime), cases.Count(fact => fact.ShouldBeClosed));
    }

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;

    private static double Minutes(long ticks) => (double)ticks / TimeSpan.TicksPerMinute;

    private IncidentFacts FactsOf(IncidentState incident, DateTimeOffset now)
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
            reachedBy.GetValueOrDefault(incident.Id) ?? ArriverOf(incident),
            decided,
            missed);
    }
}
