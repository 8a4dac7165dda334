using System.Text.Json;

namespace GovGrid.Towns.Files;

/// <summary>Finds numbers that are too large to be read.</summary>
internal static class NumberSizes
{
    /// <summary>Where they stand, as JSON paths, and what is expected there.</summary>
    public static IEnumerable<(string Place, string Problem)> TooLarge(JsonElement element, string place = "$") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TooLarge(property.Value, $"{place}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => TooLarge(item, $"{place}[{index}]")),
        JsonValueKind.Number when IsTooLarge(element) => [(place, $"expected {Expected(element)}, found {element.GetRawText()}")],
        _ => [],
    };

    private static string Expected(JsonElement number) => IsWhole(number) ? $"a whole number from {long.MinValue} to {long.MaxValue}" : "a number that a double can hold";

    private static bool IsTooLarge(JsonElement number) => IsWhole(number) ? !number.TryGetInt64(out _) : !number.TryGetDouble(out var value) || !double.IsFinite(value);

    private static bool IsWhole(JsonElement number) => number.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0;
}
