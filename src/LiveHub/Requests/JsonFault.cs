using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Requests;

/// <summary>Says what is wrong with JSON by the names of the caller's fields, never by ours.</summary>
internal static class JsonFault
{
    /// <summary>The problem.</summary>
    /// <param name="error">What the serializer says.</param>
    /// <param name="shape">What was read.</param>
    /// <param name="within">Path of what was read in the body; empty for the body itself.</param>
    public static ApiProblem Of(JsonException error, Type shape, string within = "")
    {
        // Names that are no identifiers stand in brackets, and none of our fields is like that.
        if (error.Path?.Contains("['", StringComparison.Ordinal) is true) return Fault(within + error.Path[1..], "no such field");
        var path = error.Path is { } text && text.StartsWith("$.", StringComparison.Ordinal) ? text[2..] : "";
        var (field, expected) = Describe(path, shape);
        if (error.Message.StartsWith("Duplicate", StringComparison.Ordinal)) expected = "to be there once";
        // A path to a field of another kind; without one the text itself is no JSON.
        if (error.InnerException is JsonException || (path.Length == 0 && error.LineNumber is not null && !IsWrongKind(error)))
            (field, expected) = (path, $"JSON; the text breaks off or is wrong at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}");
        return Fault(within.Length == 0 || field.Length == 0 ? within + field : $"{within}.{field}", expected);
    }

    /// <summary>The problem of a body that is no UTF-8.</summary>
    public static ApiProblem OfBytes(ReadOnlySpan<byte> body)
    {
        var good = 0;
        while (Rune.DecodeFromUtf8(body[good..], out _, out var length) is OperationStatus.Done) good += length;
        return Fault("", $"text in UTF-8; byte {good + 1} begins no character");
    }

    private static ApiProblem Fault(string field, string expected) =>
        new(StatusCodes.Status400BadRequest, ProblemCodes.BadJson, $"{(field.Length == 0 ? "The body" : $"'{field}'")}: expected {expected}.")
        {
            Faults = [new FieldFault(field, expected)],
        };

    private static bool IsWrongKind(JsonException error) => error.Message.StartsWith("The JSON value could not", StringComparison.Ordinal);

    private static (string Field, string Expected) Describe(string path, Type shape)
    {
        var info = ApiJson.Options.GetTypeInfo(shape);
        var seen = "";
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = step.Split('[')[0];
            var property = info.Properties.FirstOrDefault(known => known.Name == name);
            seen = seen.Length == 0 ? step : $"{seen}.{step}";
            if (property is null) return (seen, $"no such field; there are {string.Join(", ", info.Properties.Select(known => known.Name))}");
            info = ApiJson.Options.GetTypeInfo(step.Contains('[') ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType);
        }

        return (seen, Kind(info));
    }

    private static string Kind(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Object => "an object",
        JsonTypeInfoKind.Enumerable => "a list",
        JsonTypeInfoKind.Dictionary => "an object",
        _ => Kind(Nullable.GetUnderlyingType(info.Type) ?? info.Type),
    };

    private static string Kind(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => Members(type),
        TypeCode.String => "a text",
        TypeCode.Int32 or TypeCode.Int64 => "a whole number",
        TypeCode.Double => "a number",
        TypeCode.Boolean => "true or false",
        _ => type == typeof(DateTimeOffset) ? "a time with its offset, such as 2018-04-10T08:30:00Z" : "another kind of value",
    };

    private static string Members(Type type) => string.Join(
        " or ", Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => JsonSerializer.Serialize(Enum.ToObject(type, value), type, ApiJson.Options)));
}
