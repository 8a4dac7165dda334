using System.Collections.Concurrent;
using System.Reflection;
using NJsonSchema;
using NJsonSchema.Validation;

namespace GovGrid.Towns.Files;

/// <summary>JSON Schemas that an assembly carries: those of towns/schemas this one, others who calls.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<(Assembly, string), Lazy<JsonSchema>> Loaded = new();

    /// <summary>Where a text differs from a schema, and how; empty where it does not.</summary>
    public static IReadOnlyList<(string Location, string Problem)> Check(Assembly carrier, string schema, string text) =>
        [.. Loaded.GetOrAdd((carrier, schema), key => new(() => Load(key.Item1, key.Item2))).Value.Validate(text).SelectMany(Innermost).Select(error => (PathTo(error), SchemaProblem.Of(error)))];

    private static JsonSchema Load(Assembly carrier, string name)
    {
        using var stream = carrier.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no schema {name}.");
        using var reader = new StreamReader(stream);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult(); // completes at once: no schema refers to another file
    }

    private static IEnumerable<ValidationError> Innermost(ValidationError error) =>
        error is ChildSchemaValidationError { Errors: var children } && children.Values.SelectMany(list => list).ToList() is { Count: > 0 } inner
            ? inner.SelectMany(Innermost)
            : [error];

    private static string PathTo(ValidationError error)
    {
        var path = error.Path ?? "";
        return path.StartsWith("#/", StringComparison.Ordinal) ? "$." + path[2..] : path.StartsWith('#') ? "$" + path[1..] : "$";
    }
}
