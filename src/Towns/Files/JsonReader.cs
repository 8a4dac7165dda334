using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Maps;

namespace GovGrid.Towns.Files;

/// <summary>Turns a JSON text into objects: well-formed first, then by its schema, then by type.</summary>
internal static class JsonReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        Converters = // one for each enum without its own: a general one would hide those that have
        {
            new PostConverter(),
            new CamelCaseEnumConverter<Role>(),
            new CamelCaseEnumConverter<DutyKind>(),
            new CamelCaseEnumConverter<Desk>(),
            new CamelCaseEnumConverter<TimeBasis>(),
            new CamelCaseEnumConverter<DispatchReach>(),
            new CamelCaseEnumConverter<DispatchRule>(),
            new CamelCaseEnumConverter<DayOfWeek>(),
            new CamelCaseEnumConverter<CoordinateSystem>(),
        },
    };

    /// <summary>The object in a file; null with faults where the file is not what its schema says.</summary>
    public static T? Read<T>(string file, string schema, string? text, FaultList faults)
        where T : class => Read<T>(file, typeof(JsonReader).Assembly, schema, text, faults);

    /// <summary>The object in a file whose schema another assembly carries; null with faults where the file is not what its schema says.</summary>
    public static T? Read<T>(string file, Assembly carrier, string schema, string? text, FaultList faults)
        where T : class
    {
        if (text is null || !IsWellFormed(file, text, faults)) return null;
        var problems = Schemas.Check(carrier, schema, text);
        foreach (var (place, problem) in problems) faults.Add(file, place, problem);
        return problems.Count == 0 ? Deserialize<T>(file, text, faults) : null;
    }

    private static bool IsWellFormed(string file, string text, FaultList faults)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            (string Place, string Problem)[] tooLarge = [.. NumberSizes.TooLarge(document.RootElement)];
            foreach (var (place, problem) in tooLarge) faults.Add(file, place, problem);
            return tooLarge.Length == 0;
        }
        catch (JsonException error)
        {
            faults.Add(file, At(error), $"expected well-formed JSON, found: {Bare(error)}");
            return false;
        }
    }

    private static T? Deserialize<T>(string file, string text, FaultList faults)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options);
        }
        catch (JsonException error)
        {
            faults.Add(file, error.Path ?? At(error), $"expected another value, found: {Bare(error)}");
            return null;
        }
    }

    private static string At(JsonException error) =>
        string.Create(CultureInfo.InvariantCulture, $"line {(error.LineNumber ?? 0) + 1} column {(error.BytePositionInLine ?? 0) + 1}");

    // The framework appends the place to its messages; here it stands in front, counted from one.
    private static string Bare(JsonException error)
    {
        var end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (end < 0) end = error.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message[..end];
    }
}
