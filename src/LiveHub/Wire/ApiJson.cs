using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.LiveHub.Wire;

/// <summary>
/// How the API reads and writes JSON: camel case, times in UTC, and strict. A field that nothing reads is a mistake of the
/// caller that should not pass in silence.
/// </summary>
public static class ApiJson
{
    // Our deepest body has four levels; a deep one is refused before it costs anything.
    private const int Deepest = 16;

    /// <summary>The options, read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Makes other options the same, for parts of ASP.NET Core that own theirs.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = Deepest;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // never put into a page: every answer says that it is JSON
        options.Converters.Add(new UtcTimeConverter());
        options.Converters.Add(new CamelCaseEnumConverter<Role>());
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
