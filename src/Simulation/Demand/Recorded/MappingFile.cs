using System.Text.RegularExpressions;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>Reads a mapping file.</summary>
public static class MappingFile
{
    private const string Schema = "mapping.schema.json";

    /// <summary>Reads and checks a mapping for a town.</summary>
    /// <exception cref="DataFileException">Something is wrong; each finding names file, JSON path and expectation.</exception>
    public static Mapping Load(string path, Town town) =>
        DataFile.Read<Mapping>(path, typeof(MappingFile).Assembly, Schema, mapping => Check(mapping, town));

    private static IEnumerable<(string Place, string Problem)> Check(Mapping mapping, Town town)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(mapping.TimeZone, out _))
            yield return ("$.timeZone", $"expected an IANA time zone, found {mapping.TimeZone}");
        for (var i = 0; i < mapping.Types.Count; i++)
        {
            var rule = mapping.Types[i];
            if (!IsPattern(rule.Pattern)) yield return ($"$.types[{i}].pattern", $"expected a regular expression, found {rule.Pattern}");
            if (rule.Category is null == rule.Reject is null) yield return ($"$.types[{i}]", "expected either category or reject");
            if (rule.Category is not null && town.FindCategory(rule.Category) is null)
                yield return ($"$.types[{i}].category", $"expected a category of the town, found {rule.Category}");
        }
        for (var i = 0; i < mapping.Areas.Rules.Count; i++)
        {
            var rule = mapping.Areas.Rules[i];
            if (!IsPattern(rule.Pattern)) yield return ($"$.areas.rules[{i}].pattern", $"expected a regular expression, found {rule.Pattern}");
            if (rule.Name is null == rule.Reject is null) yield return ($"$.areas.rules[{i}]", "expected either name or reject");
        }
        foreach (var (area, codes) in mapping.Areas.Grids ?? new Dictionary<string, IReadOnlyList<string>>())
            foreach (var code in codes)
                if (town.FindGrid(code) is null && town.FindZone(code) is null)
                    yield return ($"$.areas.grids.{area}", $"expected codes of grids or zones of the town, found {code}");
    }

    private static bool IsPattern(string pattern)
    {
        try
        {
            return Regex.IsMatch("", pattern) || true;
        }
        catch (RegexParseException)
        {
            return false;
        }
    }
}
