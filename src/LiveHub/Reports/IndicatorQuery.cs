using System.Text.Json;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.ReadModel.Indicators;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Reports;

/// <summary>What indicators are asked for by. All as texts, so that what is wrong is told in one way.</summary>
/// <param name="Town">Code of the town; may be left out where the token or the service has one.</param>
/// <param name="From">Reported then or later: a time with its offset, or a day of the town from its beginning; all when left out.</param>
/// <param name="To">Reported before, in the same forms; a day is not included. Now when left out.</param>
/// <param name="By">town, zone, community, grid, platform, agency, worker, category or channel; town when left out.</param>
public sealed record IndicatorQuery(string? Town, string? From, string? To, string? By)
{
    private static readonly Dictionary<string, IndicatorGrouping> Groupings =
        Enum.GetValues<IndicatorGrouping>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The name of a grouping in the query.</summary>
    internal static string NameOf(IndicatorGrouping by) => JsonNamingPolicy.CamelCase.ConvertName(by.ToString());

    /// <summary>The question that is asked.</summary>
    /// <exception cref="Problems.ProblemException">Some parameters are wrong.</exception>
    internal IndicatorQuestion Read(Town town, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        var (from, to) = (TownTime.Read("from", From, town, faults), TownTime.Read("to", To, town, faults) ?? now);
        if (!Groupings.TryGetValue(By ?? NameOf(default), out var by)) faults.Add("by", $"one of {string.Join(", ", Groupings.Keys)}");
        if (!faults.Any && from > to) faults.Add("from", To is null ? "a time that has come" : "a time not after 'to'");
        faults.ThrowIfAny();
        return new IndicatorQuestion(town, from, to, now, by);
    }
}
