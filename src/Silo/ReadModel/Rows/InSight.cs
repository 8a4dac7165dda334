using GovGrid.Live;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>What an incident's row keeps so that a database can tell in whose sight it is.</summary>
internal static class InSight
{
    /// <summary>The units whose incident it is, and who has resolved it.</summary>
    public static (string Units, string? Resolver) Of(IncidentSummary incident) => (string.Concat(incident.UnitsInSight().Select(Mark)) + "|", incident.Resolver);

    /// <summary>How a unit is looked for among them.</summary>
    public static string Sought(string unit) => $"|{unit}|";

    private static string Mark(Common.UnitKey unit) => $"|{unit.Value}";
}
