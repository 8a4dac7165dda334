using System.Globalization;
using System.Text.RegularExpressions;
using GovGrid.Simulation.Places;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>Maps records one by one: a report, or the reason why it is none.</summary>
public sealed class RowMapper
{
    private const int LongestDescription = 4000;

    private readonly Mapping mapping;
    private readonly TimeZoneInfo zone;
    private readonly string[] formats;
    private readonly (Regex Pattern, TypeRule Rule)[] types;
    private readonly (Regex Pattern, AreaRule Rule)[] areas;
    private readonly Dictionary<string, TypeRule?> knownTypes = [];
    private readonly AreaSpread spread;

    /// <summary>Prepares a checked mapping.</summary>
    public RowMapper(Mapping mapping, Town town, TownPlaces places)
    {
        this.mapping = mapping;
        zone = TimeZoneInfo.FindSystemTimeZoneById(mapping.TimeZone);
        formats = [.. mapping.TimeFormats];
        types = [.. mapping.Types.Select(rule => (new Regex(rule.Pattern, RegexOptions.CultureInvariant), rule))];
        areas = [.. mapping.Areas.Rules.Select(rule => (new Regex(rule.Pattern, RegexOptions.CultureInvariant), rule))];
        spread = new AreaSpread(mapping.Areas, town, places);
    }

    /// <summary>The report of a record, or why there is none.</summary>
    public (MappedRow? Row, string? Rejected) Map(RecordedRow row)
    {
        if (!row.IsWhole) return (null, Reject.FieldCount);
        if (!DateTime.TryParseExact(row[mapping.Columns.Time], formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return (null, Reject.TimeUnreadable);
        if (zone.IsInvalidTime(time)) return (null, Reject.TimeSkipped);
        var (area, noArea) = AreaOf(row[mapping.Columns.Area]);
        if (area is null) return (null, noArea);
        var type = TypeOf(row.Join(mapping.Columns.Type));
        if (type?.Category is not { } category) return (null, type?.Reject ?? Reject.TypeUnmapped);

        var key = string.Create(CultureInfo.InvariantCulture, $"{row.File}:{row.Line}");
        var (grid, point, address) = spread.Of(area, key);
        // Where the clocks were put back a time was twice; the framework takes the second.
        var at = new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(time, zone), TimeSpan.Zero);
        return (new MappedRow(key, time, at, category, area, DescriptionOf(row), grid, point, address), null);
    }

    private string DescriptionOf(RecordedRow row)
    {
        var text = row.Join(mapping.Columns.Description);
        return text.Length <= LongestDescription ? text : text[..LongestDescription];
    }

    private (string? Name, string? Rejected) AreaOf(string spelling)
    {
        foreach (var (pattern, rule) in areas)
        {
            if (pattern.Match(spelling) is not { Success: true } match) continue;
            if (rule.Reject is { } reason) return (null, reason);
            var name = match.Result(rule.Name!);
            return spread.Knows(name) ? (name, null) : (null, Reject.AreaUnknown);
        }
        return (null, Reject.AreaUnreadable);
    }

    private TypeRule? TypeOf(string type)
    {
        if (!knownTypes.TryGetValue(type, out var known))
            knownTypes[type] = known = types.FirstOrDefault(candidate => candidate.Pattern.IsMatch(type)).Rule;
        return known;
    }
}
