using System.Text.Json;
using GovGrid.Workers;

namespace GovGrid.EventLogs;

/// <summary>The file form of a log of duty: JSON Lines of <c>{"worker", "onDuty", "at"}</c>.</summary>
public static class DutyLine
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <summary>A line, without its end.</summary>
    public static string Of(DutyChange change) => JsonSerializer.Serialize(change, Options);

    /// <summary>The change of a line.</summary>
    /// <exception cref="JsonException">The line is none; the message says what was expected.</exception>
    public static DutyChange Parse(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize<DutyChange>(line, Options) ?? throw new JsonException("Expected a change of duty, found null.");
}
