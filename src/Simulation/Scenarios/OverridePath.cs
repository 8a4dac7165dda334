using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GovGrid.Simulation.Scenarios;

/// <summary>
/// A path into a JSON document: names after dots, elements in brackets by place (<c>posts[0]</c>, from 0) or by what one of their own
/// properties says (<c>categories[code=fire-safety]</c>), names also in brackets and quotes (<c>units['agency/gongan']</c>), as faults tell them.
/// </summary>
/// <param name="Text">The path as written.</param>
internal sealed partial record OverridePath(string Text)
{
    /// <summary>Puts a value at the path of a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="value">The value; null to leave the property out. Where an assumption stands beside its reason, a bare value replaces the assumption and keeps the reason.</param>
    /// <returns>Where it went, as a JSON path from the root.</returns>
    /// <exception cref="OverrideException">The path leads nowhere.</exception>
    public string Put(JsonNode root, JsonNode? value)
    {
        var place = new StringBuilder("$");
        var (node, steps) = (root, Steps());
        foreach (var step in steps[..^1]) node = step.Down(node, place) ?? throw Nowhere(place, step);
        return steps[^1].Put(node, value, place) ? place.ToString() : throw Nowhere(place, steps[^1]);
    }

    private static OverrideException Nowhere(StringBuilder place, IStep step) => new($"expected a path that leads somewhere, found nothing at {place} for '{step}'");

    private List<IStep> Steps() => Whole().IsMatch(Text)
        ? [.. Part().Matches(Text).Select(part => part.Groups["element"] is { Success: true } element ? Element(element.Value) : new Property(part.Value))]
        : throw new OverrideException($"expected names between dots and elements in brackets, found '{Text}'");

    [GeneratedRegex(@"^([^.\[\]]+|\[[^\]]+\])(\.[^.\[\]]+|\[[^\]]+\])*$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"[^.\[\]]+|\[(?<element>[^\]]+)\]")]
    private static partial Regex Part();

    private static IStep Element(string text)
    {
        if (text is ['\'', .., '\'']) return new Property(text[1..^1]);
        if (text.Split('=', 2) is [var property, var wanted]) return new Named(property, wanted);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new Indexed(index)
            : throw new OverrideException($"expected a place such as [0] or a property such as [id=a1], found '[{text}]'");
    }

    private interface IStep
    {
        JsonNode? Down(JsonNode node, StringBuilder place);

        bool Put(JsonNode node, JsonNode? value, StringBuilder place);
    }

    private sealed record Property(string Name) : IStep
    {
        public JsonNode? Down(JsonNode node, StringBuilder place)
        {
            if (node is not JsonObject parent || (parent.ContainsKey(Name) && parent[Name] is null)) return null;
            var child = parent[Name] ?? (parent[Name] = new JsonObject());
            place.Append('.').Append(Name);
            return child;
        }

        public bool Put(JsonNode node, JsonNode? value, StringBuilder place)
        {
            if (node is not JsonObject parent) return false;
            place.Append('.').Append(Name);
            if (value is null) return parent.Remove(Name);
            if (IsAssumption(parent[Name]) && !IsAssumption(value))
            {
                parent[Name]!["value"] = value;
                place.Append(".value");
            }
            else
            {
                parent[Name] = value;
            }
            return true;
        }

        public override string ToString() => Name;

        private static bool IsAssumption(JsonNode? node) => node is JsonObject { Count: 2 } assumed && assumed.ContainsKey("value") && assumed.ContainsKey("reason");
    }

    private sealed record Indexed(int Index) : IStep
    {
        public JsonNode? Down(JsonNode node, StringBuilder place) => node is JsonArray array && Index < array.Count ? At(array, Index, place) : null;

        public bool Put(JsonNode node, JsonNode? value, StringBuilder place) => node is JsonArray array && Index < array.Count && Set(array, Index, value, place);

        public override string ToString() => $"[{Index}]";
    }

    private sealed record Named(string Name, string Wanted) : IStep
    {
        public JsonNode? Down(JsonNode node, StringBuilder place) => node is JsonArray array && Find(array) is >= 0 and var index ? At(array, index, place) : null;

        public bool Put(JsonNode node, JsonNode? value, StringBuilder place) =>
            node is JsonArray array && Find(array) is >= 0 and var index && Set(array, index, value, place);

        public override string ToString() => $"[{Name}={Wanted}]";

        private int Find(JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
                if (array[i] is JsonObject element && element[Name] is JsonValue found && found.ToString() == Wanted)
                    return i;
            return -1;
        }
    }

    private static JsonNode? At(JsonArray array, int index, StringBuilder place)
    {
        place.Append(CultureInfo.InvariantCulture, $"[{index}]");
        return array[index];
    }

    private static bool Set(JsonArray array, int index, JsonNode? value, StringBuilder place)
    {
        place.Append(CultureInfo.InvariantCulture, $"[{index}]");
        array[index] = value;
        return true;
    }
}

/// <summary>A path of a scenario leads nowhere.</summary>
/// <param name="problem">What was expected and what was found.</param>
internal sealed class OverrideException(string problem) : Exception(problem);
