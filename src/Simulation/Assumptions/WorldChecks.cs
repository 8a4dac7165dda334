using GovGrid.Common;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about a world's assumptions: sums, bounds of laws, and that they fit the town.</summary>
internal sealed class WorldChecks(WorldDefinition world, Town town)
{
    private const double LongestDelay = 1440; // minutes; the demand of so long is drawn again at each start

    private readonly List<(string Place, string Problem)> findings = [];

    public IReadOnlyList<(string Place, string Problem)> Run()
    {
        CheckDemand(world.Demand);
        CheckReporters(world.Reporters);
        CheckDesks(world.Desks);
        CheckWorkers(world.Workers);
        CheckCrews();
        return findings;
    }

    private void CheckDemand(DemandAssumptions demand)
    {
        AboveZero("$.demand.hourOfWeek", demand.HourOfWeek.Value);
        SumsToOne("$.demand.channels", demand.Channels.Value.Values);
        SumsToOne("$.demand.categories", demand.Categories.Select(category => category.Share));
        for (var i = 0; i < demand.Categories.Count; i++) CheckCategory($"$.demand.categories[{i}]", demand.Categories[i]);
        foreach (var (area, place) in demand.Places.AreaWeights.Select((area, i) => (area.Area, $"$.demand.places.areaWeights[{i}]")))
            if (!town.Definition.Grids.Any(grid => grid.Code.StartsWith(area, StringComparison.Ordinal)))
                findings.Add((place, $"expected the beginning of a grid's code, found {area}"));
        Laws("$.demand.places.outsideMetres", demand.Places.OutsideMetres);
        Laws("$.demand.duplicates.delay", demand.Duplicates.Delay);
        if (demand.Duplicates.Delay.AtMost is null or > LongestDelay)
            findings.Add(("$.demand.duplicates.delay.atMost", $"expected at most {LongestDelay} minutes"));
    }

    private void CheckCategory(string place, CategoryDemand category)
    {
        Known(place, category.Code);
        SumsToOne($"{place}.kinds", category.Kinds.Select(kind => kind.Share));
        if (category.HourOfWeek is not null) AboveZero($"{place}.hourOfWeek", category.HourOfWeek);
        if (category.Channels is not null) SumsToOne($"{place}.channels", category.Channels.Values);
        for (var i = 0; i < category.Kinds.Count; i++)
        {
            Known($"{place}.kinds[{i}]", category.Kinds[i].Code);
            if (!category.Kinds[i].Code.StartsWith(category.Code, StringComparison.Ordinal))
                findings.Add(($"{place}.kinds[{i}].code", $"expected a sub-category of {category.Code}, found {category.Kinds[i].Code}"));
        }
    }

    private void CheckReporters(ReporterAssumptions reporters)
    {
        Laws("$.reporters.withdraw.after", reporters.Withdraw.After);
        Laws("$.reporters.evaluate.after", reporters.Evaluate.After);
        AboveZero("$.reporters.evaluate.ratings", reporters.Evaluate.Ratings);
        AboveZero("$.reporters.evaluate.lateRatings", reporters.Evaluate.LateRatings);
    }

    private void CheckDesks(DeskAssumptions desks)
    {
        LawCases("$.desks.accept", desks.Accept);
        LawCases("$.desks.triage", desks.Triage);
        LawCases("$.desks.dispatch", desks.Dispatch);
        LawCases("$.desks.verify", desks.Verify);
        LawCases("$.desks.close", desks.Close);
        Complete("$.desks.rework", desks.Rework);
        UnitCases("$.desks.withoutGrid", desks.WithoutGrid, unit => unit);
    }

    private void CheckWorkers(WorkerAssumptions workers)
    {
        LawCases("$.workers.reaction", workers.Reaction);
        LawCases("$.workers.onScene", workers.OnScene);
        Complete("$.workers.escalate", workers.Escalate);
        UnitCases("$.workers.handOver", workers.HandOver, handOver => handOver.Unit);
        Laws("$.workers.punctuality.value", workers.Punctuality.Value);
        Laws("$.workers.travelFactor.value", workers.TravelFactor.Value);
        Laws("$.workers.patrol.pause", workers.Patrol.Pause);
        Laws("$.workers.patrol.positionEvery", workers.Patrol.PositionEvery);
        foreach (var vehicle in town.Definition.Vehicles)
            if (!workers.Patrol.KilometresPerHour.ContainsKey(vehicle.Code))
                findings.Add(("$.workers.patrol.kilometresPerHour", $"expected the speed of {vehicle.Code}, found none"));
    }

    private void CheckCrews()
    {
        LawCases("$.crews.travel", world.Crews.Travel);
        LawCases("$.crews.onScene", world.Crews.OnScene);
        Complete("$.crews.escalate", world.Crews.Escalate);
        LawCases("$.county.assign", world.County.Assign);
        LawCases("$.county.travel", world.County.Travel);
        LawCases("$.county.onScene", world.County.OnScene);
        UnitCases("$.county.department", world.County.Department, unit => unit);
    }

    private void LawCases(string place, IReadOnlyList<Case<Law>> cases)
    {
        Complete(place, cases);
        for (var i = 0; i < cases.Count; i++) Laws($"{place}[{i}].value", cases[i].Value);
    }

    private void UnitCases<T>(string place, IReadOnlyList<Case<T>> cases, Func<T, UnitKey> unitOf)
    {
        Complete(place, cases);
        for (var i = 0; i < cases.Count; i++)
            if (unitOf(cases[i].Value) is var unit && town.FindPosts(unit) is null)
                findings.Add(($"{place}[{i}].value", $"expected a unit of the town, found {unit}"));
    }

    private void Complete<T>(string place, IReadOnlyList<Case<T>> cases)
    {
        for (var i = 0; i < cases.Count; i++)
            if (cases[i].Category is { } category)
                Known($"{place}[{i}].category", category);
        if (cases[^1] is { Category: not null } or { Severity: not null })
            findings.Add(($"{place}[{cases.Count - 1}]", "expected a last case without category and severity, which holds for all others"));
    }

    private void Known(string place, string category)
    {
        if (town.FindCategory(category) is null) findings.Add((place, $"expected a category of the town, found {category}"));
    }

    private void Laws(string place, Law law)
    {
        if (law.Fault is { } fault) findings.Add((place, $"expected {fault}"));
    }

    private void AboveZero(string place, IEnumerable<double> weights)
    {
        if (weights.Sum() <= 0) findings.Add((place, "expected a sum above 0"));
    }

    private void SumsToOne(string place, IEnumerable<double> shares)
    {
        if (shares.Sum() is var sum && Math.Abs(sum - 1) > 1e-6) findings.Add((place, $"expected shares that sum to 1, found {sum:0.######}"));
    }
}
