using GovGrid.Common;
using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>Work of platforms, agencies and departments, and what they pass on to each other.</summary>
internal sealed class UnitWork(Town town, WorldDefinition world)
{
    private readonly ILookup<string, UnitKey> agencies = town.Definition.Agencies.Where(agency => agency.Posts.Count > 0)
        .SelectMany(agency => agency.Platforms.Select(platform => (platform, UnitKey.Agency(agency.Id))))
        .ToLookup(pair => pair.platform, pair => pair.Item2);

    public Dictionary<UnitKey, Work> ByUnit { get; } = town.StaffedUnits.Where(unit => unit != UnitKey.CommandRoom && unit != UnitKey.County).ToDictionary(unit => unit, _ => new Work());

    /// <summary>Takes what goes to a unit of a kind.</summary>
    public void Take(KindFlow flow, UnitKey unit, double perHour)
    {
        if (perHour <= 0) return;
        if (unit.Kind == "platform") TakePlatform(flow, unit, perHour);
        else if (unit.Kind == "agency") TakeCrew(flow, unit, perHour);
        else TakeCounty(flow, unit, perHour);
    }

    // A platform without crews has its agencies do the work, each as much.
    private void TakePlatform(KindFlow flow, UnitKey platform, double perHour)
    {
        var served = agencies[platform.Name].ToArray();
        var passed = served.Length == 0 ? 0 : town.FindPosts(platform) is { Count: > 0 } ? world.Crews.PassOn.Value : 1;
        if (passed < 1) TakeCrew(flow, platform, perHour * (1 - passed));
        if (passed > 0 && town.FindPosts(platform) is { Count: > 0 }) ByUnit[platform].Add(perHour * passed, flow.Minutes(world.Desks.Dispatch));
        foreach (var agency in served) TakeCrew(flow, agency, perHour * passed / served.Length);
    }

    private void TakeCrew(KindFlow flow, UnitKey unit, double perHour)
    {
        ByUnit[unit].Add(perHour, flow.Minutes(world.Crews.Travel) + flow.Minutes(world.Crews.OnScene));
        TakeCounty(flow, UnitKey.County, perHour * flow.For(world.Crews.Escalate));
    }

    private void TakeCounty(KindFlow flow, UnitKey unit, double perHour)
    {
        var department = unit.Kind == "department" ? unit : flow.For(world.County.Department);
        ByUnit[department].Add(perHour, flow.Minutes(world.County.Travel) + flow.Minutes(world.County.OnScene));
    }
}
