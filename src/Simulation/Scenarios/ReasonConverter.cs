using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Simulation.Scenarios;

/// <summary>Reads a reason that is given in both languages, or in one that then stands for both.</summary>
internal sealed class ReasonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc />
    public override LocalizedText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && reader.GetString() is { } text ? new LocalizedText(text, text) : JsonSerializer.Deserialize<LocalizedText>(ref reader, options);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
}
