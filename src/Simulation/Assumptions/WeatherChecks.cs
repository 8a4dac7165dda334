using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about weather: that it fits the town, and is over before it comes again.</summary>
internal sealed class WeatherChecks(WorldDefinition world, Town town, AssumptionFindings findings)
{
    public void Run()
    {
        for (var i = 0; i < world.Weather.Count; i++) Check($"$.weather[{i}]", world.Weather[i]);
    }

    private void Check(string place, WeatherAssumption one)
    {
        if (town.FindOperation(one.Operation) is null) findings.Add($"{place}.operation", $"expected an operation of the town, found {one.Operation}");
        if (one.Hours >= 24.0 * one.EveryDays) findings.Add($"{place}.hours", "expected weather that is over before it comes again");
        for (var i = 0; i < one.Factors.Count; i++)
            if (!KnownKinds.Contains(one.Factors[i].Category))
                findings.Add($"{place}.factors[{i}].category", $"expected a sub-category that the demand has, found {one.Factors[i].Category}");
        findings.Areas($"{place}.areas", one.Areas);
    }

    private HashSet<string> KnownKinds { get; } = [.. world.Demand.Categories.SelectMany(category => category.Kinds).Select(kind => kind.Code)];
}
