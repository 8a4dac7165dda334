using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGrid.LiveHub.Wire;

/// <summary>Times as ISO 8601 in UTC, such as <c>2018-04-10T08:30:00.25Z</c>. Read with any offset, never without one.</summary>
public sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc />
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && TryParse(reader.GetString()!, out var time)
            ? time
            : throw new JsonException("Expected a time with its offset, such as 2018-04-10T08:30:00Z.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.UtcDateTime);
    }

    /// <summary>Reads a time that names its offset.</summary>
    public static bool TryParse(string text, out DateTimeOffset time)
    {
        time = default;
        // Round-trip parsing tells by the kind whether the text had an offset; DateTimeOffset alone would assume this machine's.
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var parsed)) return false;
        if (parsed.Kind is DateTimeKind.Unspecified) return false;
        time = new DateTimeOffset(parsed.ToUniversalTime());
        return true;
    }
}
