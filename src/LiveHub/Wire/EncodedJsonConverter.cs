using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGrid.LiveHub.Wire;

/// <summary>Writes an <see cref="Encoded"/> document as it is.</summary>
public sealed class EncodedJsonConverter : JsonConverter<Encoded>
{
    /// <inheritdoc />
    public override Encoded Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Encoded documents are only sent.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Encoded value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteRawValue(value.Json.Span, skipInputValidation: true); // our own serializer made it
    }
}
