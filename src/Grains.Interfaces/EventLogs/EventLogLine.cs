using System.Text.Encodings.Web;
using System.Text.Json;
using GovGrid.Incidents;

namespace GovGrid.EventLogs;

/// <summary>
/// The one file form of event logs: JSON Lines of <c>{"incident", "version", "type", "at", "receivedAt", "by", "command", …}</c>, what
/// follows depending on the type. Exports write it, the checker reads it.
/// </summary>
public static class EventLogLine
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true, // the type may stand anywhere in a line
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file of its own, never part of a page: Chinese stays readable
    };

    /// <summary>An event as JSON, without the incident and the version: <c>{"type":"reported",…}</c>.</summary>
    public static string Payload(IncidentEvent happened) => JsonSerializer.Serialize(happened, Options);

    /// <summary>The event of a <see cref="Payload"/>.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static IncidentEvent Event(string payload) =>
        JsonSerializer.Deserialize<IncidentEvent>(payload, Options) ?? throw new JsonException("Expected an event, found null.");

    /// <summary>A line, without its end, of an event whose <see cref="Payload"/> is known.</summary>
    public static string Of(string incident, int version, string payload) =>
        $"{{\"incident\":{JsonSerializer.Serialize(incident, Options)},\"version\":{version},{payload.AsSpan(1)}";

    /// <summary>A line, without its end.</summary>
    public static string Of(LoggedEvent logged) => Of(logged.Incident, logged.Version, Payload(logged.Event));

    /// <summary>The event of a line.</summary>
    /// <exception cref="JsonException">The line is no event; the message says what was expected.</exception>
    public static LoggedEvent Parse(ReadOnlySpan<byte> line)
    {
        var (incident, version) = Envelope(line);
        var happened = JsonSerializer.Deserialize<IncidentEvent>(line, Options);
        if (string.IsNullOrEmpty(incident)) throw new JsonException("Expected the property incident: the id of an incident.");
        if (version is null) throw new JsonException("Expected the property version: a number.");
        return new LoggedEvent(incident, version.Value, happened!);
    }

    private static (string? Incident, int? Version) Envelope(ReadOnlySpan<byte> line)
    {
        string? incident = null;
        int? version = null;
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType is not JsonTokenType.StartObject) throw new JsonException("Expected an object.");
        while ((incident is null || version is null) && json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var isIncident = json.ValueTextEquals("incident"u8);
            var isVersion = json.ValueTextEquals("version"u8);
            json.Read();
            if (isIncident && json.TokenType is JsonTokenType.String) incident = json.GetString();
            else if (isVersion && json.TokenType is JsonTokenType.Number && json.TryGetInt32(out var number)) version = number;
            else json.Skip();
        }
        return (incident, version);
    }
}
