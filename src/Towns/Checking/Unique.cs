using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Checking;

/// <summary>Tells what is there twice.</summary>
internal static class Unique
{
    /// <summary>Adds a fault for every value that has stood before; the fault calls it <c>what</c>, with its article.</summary>
    public static void Check(string file, IEnumerable<(string Value, string Location)> values, string what, FaultList faults)
    {
        var first = new Dictionary<string, string>();
        foreach (var (value, place) in values)
            if (!first.TryAdd(value, place))
                faults.Add(file, place, $"expected {what} that nothing else has, found \"{value}\" again, first at {first[value]}");
    }
}
