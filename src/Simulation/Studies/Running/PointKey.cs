using System.Security.Cryptography;
using System.Text.Json;
using GovGrid.Grains.Incidents;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Studies.Running;

/// <summary>
/// What the replications of a point depend on, as one short text: the town, what is assumed, the recorded demand or courses, the time, the seed, which figures are
/// told, and the program itself. Two points with the same key have the same replications.
/// </summary>
internal static class PointKey
{
    private static readonly Guid[] Program =
        [.. new[] { typeof(PointKey), typeof(IncidentDecisions), typeof(Town), typeof(TownFolder) }.Select(type => type.Module.ModuleVersionId)];

    /// <summary>The key.</summary>
    public static string Of(StudyPoint point, IReadOnlyList<string> figures)
    {
        var scenario = point.Scenario;
        object[] all =
        [
            Program, figures, scenario.From, scenario.Until, scenario.WarmUp, scenario.Seed, scenario.DemandFactor, scenario.State?.Digest ?? "",
            scenario.Town.Definition, scenario.Assumed, scenario.Recorded?.Rows ?? [], scenario.Courses?.Reports ?? [],
        ];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(all)))[..32];
    }
}
