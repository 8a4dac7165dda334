using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGrid.Simulation.Scenarios;

/// <summary>What a scenario file says of its start: <c>"empty"</c>, <c>"warm"</c>, or <c>{"state": "file.json"}</c>.</summary>
/// <param name="Kind">How the town is found.</param>
/// <param name="State">File of the state, relative to the scenario file; null for other kinds.</param>
[JsonConverter(typeof(Converter))]
internal sealed record StartLayer(ScenarioStart Kind, string? State = null)
{
    private const string Property = "state";

    private sealed class Converter : JsonConverter<StartLayer>
    {
        public override StartLayer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is JsonTokenType.String) return new StartLayer(JsonSerializer.Deserialize<ScenarioStart>(ref reader, options));
            var file = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!;
            return new StartLayer(ScenarioStart.State, file[Property]);
        }

        public override void Write(Utf8JsonWriter writer, StartLayer value, JsonSerializerOptions options)
        {
            if (value.State is null) JsonSerializer.Serialize(writer, value.Kind, options);
            else JsonSerializer.Serialize(writer, new Dictionary<string, string> { [Property] = value.State }, options);
        }
    }
}
