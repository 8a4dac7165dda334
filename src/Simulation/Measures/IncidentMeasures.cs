using System.Globalization;
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
    private readonly Slots<IncidentState> open = new();
    private readonly Slots<IncidentFacts> ended = new(); // those that were closed may still be reopened

    /// <summary>Prepares it for a town.</summary>
    public IncidentMeasures(Town town, LocalHours hours)
    {
        (this.town, this.hours) = (town, hours);
        categories = [.. town.Definition.Categories.Where(category => category.Parent is null).Select(category => category.Code)];
        foreach (var category in town.Definition.Categories) categoryOf[category.Code] = (short)Array.IndexOf(categories, category.Parent ?? category.Code);
        for (var i = 0; i < town.Definition.Zones.Count; i++) zoneOf[town.Definition.Zones[i].Id] = (short)i;
    }

    /// <summary>An incident stands as it does.</summary>
    public void Take(IncidentState incident, Watched watched, DateTimeOffset from)
    {
        if (incident.ReportedAt < from) return;
        if (incident.Step.IsOpen())
        {
            open.Put(ref watched.Open, incident);
            if (incident.Reopens > 0) ended.TakeOut(ref watched.Ended);
        }
        else
        {
            open.TakeOut(ref watched.Open);
            ended.Put(ref watched.Ended, FactsOf(incident, incident.LastAt));
        }
    }

    /// <summary>The figures.</summary>
    public void Tell(DateTimeOffset now, double days, WorkerMeasures workers, FigureSet figures)
    {
        List<IncidentFacts> all = [.. ended.All, .. open.All.Select(incident => FactsOf(incident, now))];
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
        figures.Under("byHourOfWeek", _ => TellHours(byHour, workers, figures));
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

    private static void TellHours(IncidentGroup[] groups, WorkerMeasures workers, FigureSet figures)
    {
        foreach (var (hour, group) in groups.Index())
        {
            var (onDuty, busy) = workers.In(hour);
            figures.Under(hour.ToString(CultureInfo.InvariantCulture), _ =>
            {
                figures.Add("reported", group.Reported);
                group.TellResponse(figures);
                group.TellOnTime(figures);
                group.TellLimits(HourlySteps, figures);
                figures.Add("workersOnDuty", onDuty);
                figures.Add("workerUtilisation", onDuty > 0 ? busy / onDuty : double.NaN);
            });
        }
    }

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
            decided,
            missed);
    }
}
