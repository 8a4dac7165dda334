using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about a world's assumptions: sums, bounds of laws, and that they fit the town.</summary>
internal sealed class WorldChecks(WorldDefinition world, Town town)
{
    private const double LongestDelay = 1440; // minutes; the demand of so long is drawn again at each start

    private readonly AssumptionFindings findings = new(town);

    public IReadOnlyList<(string Place, string Problem)> Run()
    {
        CheckDemand(world.Demand);
        CheckReporters(world.Reporters);
        CheckDesks(world.Desks);
        CheckWorkers(world.Workers);
        CheckCrews();
        new DetourChecks(world, findings).Run();
        new WeatherChecks(world, town, findings).Run();
        return findings.All;
    }

    private void CheckDemand(DemandAssumptions demand)
    {
        findings.AboveZero("$.demand.hourOfWeek", demand.HourOfWeek.Value);
        findings.SumsToOne("$.demand.channels", demand.Channels.Value.Values);
        findings.SumsToOne("$.demand.categories", demand.Categories.Select(category => category.Share));
        for (var i = 0; i < demand.Categories.Count; i++) CheckCategory($"$.demand.categories[{i}]", demand.Categories[i]);
        foreach (var (area, place) in demand.Places.AreaWeights.Select((area, i) => (area.Area, $"$.demand.places.areaWeights[{i}]")))
            if (!town.Definition.Grids.Any(grid => grid.Code.StartsWith(area, StringComparison.Ordinal)))
                findings.Add(place, $"expected the beginning of a grid's code, found {area}");
        findings.Law("$.demand.places.outsideMetres", demand.Places.OutsideMetres);
        findings.Law("$.demand.duplicates.delay", demand.Duplicates.Delay);
        if (demand.Duplicates.Delay.AtMost is null or > LongestDelay)
            findings.Add("$.demand.duplicates.delay.atMost", $"expected at most {LongestDelay} minutes");
    }

    private void CheckCategory(string place, CategoryDemand category)
    {
        findings.Known(place, category.Code);
        findings.SumsToOne($"{place}.kinds", category.Kinds.Select(kind => kind.Share));
        if (category.HourOfWeek is not null) findings.AboveZero($"{place}.hourOfWeek", category.HourOfWeek);
        if (category.Channels is not null) findings.SumsToOne($"{place}.channels", category.Channels.Values);
        for (var i = 0; i < category.Kinds.Count; i++)
        {
            findings.Known($"{place}.kinds[{i}]", category.Kinds[i].Code);
            if (!category.Kinds[i].Code.StartsWith(category.Code, StringComparison.Ordinal))
                findings.Add($"{place}.kinds[{i}].code", $"expected a sub-category of {category.Code}, found {category.Kinds[i].Code}");
        }
    }

    private void CheckReporters(ReporterAssumptions reporters)
    {
        findings.Law("$.reporters.withdraw.after", reporters.Withdraw.After);
        findings.Law("$.reporters.evaluate.after", reporters.Evaluate.After);
        findings.AboveZero("$.reporters.evaluate.ratings", reporters.Evaluate.Ratings);
        findings.AboveZero("$.reporters.evaluate.lateRatings", reporters.Evaluate.LateRatings);
    }

    private void CheckDesks(DeskAssumptions desks)
    {
        findings.LawCases("$.desks.accept", desks.Accept);
        findings.LawCases("$.desks.triage", desks.Triage);
        findings.LawCases("$.desks.dispatch", desks.Dispatch);
        findings.LawCases("$.desks.verify", desks.Verify);
        findings.LawCases("$.desks.close", desks.Close);
        findings.Complete("$.desks.rework", desks.Rework);
        findings.UnitCases("$.desks.withoutGrid", desks.WithoutGrid, unit => unit);
    }

    private void CheckWorkers(WorkerAssumptions workers)
    {
        findings.LawCases("$.workers.reaction", workers.Reaction);
        findings.LawCases("$.workers.onScene", workers.OnScene);
        findings.Complete("$.workers.escalate", workers.Escalate);
        findings.UnitCases("$.workers.handOver", workers.HandOver, handOver => handOver.Unit);
        findings.Law("$.workers.punctuality.value", workers.Punctuality.Value);
        findings.Law("$.workers.travelFactor.value", workers.TravelFactor.Value);
        findings.Law("$.workers.patrol.pause", workers.Patrol.Pause);
        if (workers.Patrol.PositionEvery is { } every) findings.Law("$.workers.patrol.positionEvery", every);
        foreach (var vehicle in town.Definition.Vehicles)
            if (!workers.Patrol.KilometresPerHour.ContainsKey(vehicle.Code))
                findings.Add("$.workers.patrol.kilometresPerHour", $"expected the speed of {vehicle.Code}, found none");
    }

    private void CheckCrews()
    {
        findings.LawCases("$.crews.travel", world.Crews.Travel);
        findings.LawCases("$.crews.onScene", world.Crews.OnScene);
        findings.Complete("$.crews.escalate", world.Crews.Escalate);
        findings.LawCases("$.county.assign", world.County.Assign);
        findings.LawCases("$.county.travel", world.County.Travel);
        findings.LawCases("$.county.onScene", world.County.OnScene);
        findings.UnitCases("$.county.department", world.County.Department, unit => unit);
    }
}
