using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Checking;

/// <summary>Tells what is there twice.</summary>
internal static class Unique
{
    /// <summary>Adds a finding for every value that has stood before; the finding calls it <c>what</c>, with its article.</summary>
    public static void Check(string file, IEnumerable<(string Value, string Place)> values, string what, FindingList findings)
    {
        var first = new Dictionary<string, string>();
        foreach (var (value, place) in values)
            if (!first.TryAdd(value, place))
                findings.Add(file, place, $"expected {what} that nothing else has, found \"{value}\" again, first at {first[value]}");
    }
}
