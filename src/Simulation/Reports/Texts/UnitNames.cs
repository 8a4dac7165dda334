using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Reports.Texts;

/// <summary>What the queues of a town are called.</summary>
/// <param name="town">The town.</param>
public sealed class UnitNames(Town town)
{
    /// <summary>The name of a queue by its key, such as <c>agency/gongan</c>, <c>commandroom/intake</c> or <c>workers</c> for all of these; the key itself for one that nobody knows.</summary>
    public LocalizedText Of(string key)
    {
        var unit = new UnitKey(key);
        var definition = town.Definition;
        return unit.Kind switch
        {
            "commandroom" => unit.Name.Length == 0 ? ReportTexts.Of("unit.commandroom") : Desk(unit.Name),
            "workers" => ReportTexts.Of("unit.workers"),
            "platform" => definition.Platforms.FirstOrDefault(platform => platform.Code == unit.Name)?.Name,
            "agency" => definition.Agencies.FirstOrDefault(agency => agency.Id == unit.Name)?.Name,
            "county" => definition.County.Name,
            "department" => definition.County.Departments.FirstOrDefault(department => department.Id == unit.Name)?.Name,
            "zone" => town.FindZone(unit.Name) is { } zone ? ReportTexts.Filled("unit.zone", ("name", zone.Name)) : null,
            _ => null,
        } ?? new LocalizedText(key, key);
    }

    private static LocalizedText Desk(string name) =>
        ReportTexts.Filled("unit.desk", ("name", ReportTexts.All.GetValueOrDefault($"desk.{name}") ?? new LocalizedText(name, name)));
}
