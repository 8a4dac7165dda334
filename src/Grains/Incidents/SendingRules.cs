using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// Whom an incident is sent to by whom: by the command room to platforms, agencies and the county, by a platform to its own agencies, by the county
/// centre to its departments. Past the county centre a department has only what the town's rules give it once and for all. Pure.
/// </summary>
internal static class SendingRules
{
    /// <summary>Where an incident goes by its route; null on the grid route. A department that somebody chose is named by the county centre.</summary>
    public static UnitKey? ByRoute(Town town, IncidentState incident) =>
        incident.Route?.Unit is { Kind: "department" } department && !IsGivenByRule(town, incident, department) ? UnitKey.County : incident.Route?.Unit;

    /// <summary>Refuses to send where the caller does not send to.</summary>
    public static Refusal? CheckDispatch(Facts facts, UnitKey unit)
    {
        var may = facts.ByCommandRoom ? MayPassCounty(facts, unit) : facts.By.Unit switch
        {
            { Kind: "platform" } own => unit.Kind == "agency" && facts.Town.Definition.Agencies.Any(agency => agency.Id == unit.Name && agency.Platforms.Contains(own.Name)),
            { Kind: "county" } => unit.Kind == "department",
            _ => false,
        };
        return may ? null : No(facts, unit, "send to");
    }

    /// <summary>Refuses to hand over to a department past the county centre.</summary>
    public static Refusal? CheckTransfer(Facts facts, UnitKey unit) => facts.By.Unit == UnitKey.County || MayPassCounty(facts, unit) ? null : No(facts, unit, "hand over to");

    private static bool MayPassCounty(Facts facts, UnitKey unit) =>
        unit.Kind != "department" || (facts.ByCommandRoom && IsGivenByRule(facts.Town, facts.Incident, unit));

    private static bool IsGivenByRule(Town town, IncidentState incident, UnitKey department) => town.FindCategory(incident.Category)?.Route.Unit == department;

    private static Refusal No(Facts facts, UnitKey unit, string act) => new(
        RefusalCode.NotAllowed,
        unit.Kind == "department"
            ? $"The county centre names a department; '{facts.By.Id}' may not {act} '{unit}'."
            : $"'{facts.By.Unit}' may not {act} '{unit}': a platform sends to its own agencies, the county centre to its departments.");
}
