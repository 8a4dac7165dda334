using System.Text.Json;

namespace GovGrid.LiveHub.Tests.Privacy.PersonalFields;

/// <summary>The suspicious fields of JSON Schemas: those of data files, and those of the API's description.</summary>
internal static class SchemaFields
{
    /// <summary>The fields of a schema, as <c>prefix.field</c>, wherever in it they stand.</summary>
    public static IEnumerable<string> Of(string prefix, JsonElement schema)
    {
        switch (schema.ValueKind)
        {
            case JsonValueKind.Array:
                return schema.EnumerateArray().SelectMany(item => Of(prefix, item));
            case JsonValueKind.Object:
                var own = schema.TryGetProperty("properties", out var properties) && properties.ValueKind is JsonValueKind.Object
                    ? properties.EnumerateObject().Where(field => Suspicion.Of(field.Name, HoldsLetters(field.Value))).Select(field => $"{prefix}.{field.Name}")
                    : [];
                return own.Concat(schema.EnumerateObject().SelectMany(member => Of(prefix, member.Value)));
            default:
                return [];
        }
    }

    /// <summary>The suspicious parameters of an API's description, as <c>?name</c>.</summary>
    public static IEnumerable<string> Parameters(JsonElement description) =>
        from path in description.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where operation.Value.ValueKind is JsonValueKind.Object && operation.Value.TryGetProperty("parameters", out _)
        from parameter in operation.Value.GetProperty("parameters").EnumerateArray()
        let name = parameter.GetProperty("name").GetString()!
        where Suspicion.Of(name, holdsLetters: true)
        select $"?{name}";

    private static bool HoldsLetters(JsonElement field)
    {
        if (field.ValueKind is not JsonValueKind.Object) return false;
        if (field.TryGetProperty("$ref", out var other)) return other.GetString()!.EndsWith("UnitKey", StringComparison.Ordinal);
        if (field.TryGetProperty("items", out var items)) return HoldsLetters(items);
        if (field.TryGetProperty("enum", out _) || field.TryGetProperty("properties", out _)) return false;
        if (field.TryGetProperty("format", out var format) && format.GetString() is "date-time" or "double" or "int32" or "int64") return false;
        return !field.TryGetProperty("type", out var type) || Types(type).Contains("string");
    }

    private static IEnumerable<string?> Types(JsonElement type) => type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];
}
