using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about demand: sums, and that it fits the town.</summary>
internal sealed class DemandChecks(DemandAssumptions demand, Town town, AssumptionFindings findings)
{
    private const double LongestDelay = 1440; // minutes; the demand of so long is drawn again at each start

    public void Run()
    {
        findings.AboveZero("$.demand.hourOfWeek", demand.HourOfWeek.Value);
        findings.SumsToOne("$.demand.channels", demand.Channels.Value.Values);
        findings.SumsToOne("$.demand.categories", demand.Categories.Select(category => category.Share));
        for (var i = 0; i < demand.Categories.Count; i++) CheckCategory($"$.demand.categories[{i}]", demand.Categories[i]);
        CheckAreas("$.demand.places.areaWeights", demand.Places.AreaWeights);
        findings.Law("$.demand.places.outsideMetres", demand.Places.OutsideMetres);
        findings.Law("$.demand.duplicates.delay", demand.Duplicates.Delay);
        if (demand.Duplicates.Delay.AtMost is null or > LongestDelay)
            findings.Add("$.demand.duplicates.delay.atMost", $"expected at most {LongestDelay} minutes");
        CheckEvents(demand.Events ?? []);
    }

    private void CheckCategory(string place, CategoryDemand category)
    {
        findings.Known(place, category.Code);
        findings.SumsToOne($"{place}.kinds", category.Kinds.Select(kind => kind.Share));
        if (category.HourOfWeek is not null) findings.AboveZero($"{place}.hourOfWeek", category.HourOfWeek);
        if (category.Channels is not null) findings.SumsToOne($"{place}.channels", category.Channels.Values);
        if (category.AreaWeights is not null) CheckAreas($"{place}.areaWeights", category.AreaWeights);
        for (var i = 0; i < category.Kinds.Count; i++)
        {
            findings.Known($"{place}.kinds[{i}]", category.Kinds[i].Code);
            if (!category.Kinds[i].Code.StartsWith(category.Code, StringComparison.Ordinal))
                findings.Add($"{place}.kinds[{i}].code", $"expected a sub-category of {category.Code}, found {category.Kinds[i].Code}");
        }
    }

    private void CheckAreas(string place, IReadOnlyList<AreaWeight> areas)
    {
        for (var i = 0; i < areas.Count; i++) findings.Areas($"{place}[{i}]", [areas[i].Area]);
        findings.AboveZero(place, town.Definition.Grids.Select(grid => AreaWeight.Of(grid.Code, areas)));
    }

    private void CheckEvents(IReadOnlyList<PlannedEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var (place, one) = ($"$.demand.events[{i}]", events[i]);
            if (one.To <= one.From) findings.Add($"{place}.to", $"expected later than {one.From:s}, found {one.To:s}");
            if (events.Take(i).Any(other => other.Name.En == one.Name.En)) findings.Add($"{place}.name.en", $"expected another name than those before, found {one.Name.En}");
            foreach (var category in one.Categories ?? []) findings.Known($"{place}.categories", category);
            findings.Areas($"{place}.areas", one.Areas ?? []);
        }
    }
}
