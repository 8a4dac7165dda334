using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Checking;

/// <summary>Tells what refers to nothing.</summary>
internal static class Known
{
    private const int Listed = 12;

    /// <summary>Adds a fault where a value is not one of the known ones, which the fault calls <c>what</c>.</summary>
    public static void Check(string file, string place, string value, IReadOnlyCollection<string> known, string what, FaultList faults)
    {
        if (known.Contains(value)) return;
        var listed = known.Count <= Listed ? $" ({string.Join(", ", known)})" : "";
        faults.Add(file, place, $"expected one of the {what}{listed}, found \"{value}\"");
    }
}
