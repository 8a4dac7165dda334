using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovGrid.LiveHub.Reports;

/// <summary>
/// An event as it leaves the service: without those who were considered for an incident, sent or not. How long each would have taken to come tells
/// where each was, and what is exported stays for years.
/// </summary>
internal static class ExportedEvent
{
    private const string Candidates = "candidates";

    // As the log itself is written: a file of its own, in which Chinese stays readable.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line that is exported for a line of the log.</summary>
    public static string Of(string line)
    {
        if (!line.Contains($"\"{Candidates}\":", StringComparison.Ordinal)) return line;
        var happened = JsonNode.Parse(line)!.AsObject();
        return happened.Remove(Candidates) ? happened.ToJsonString(Options) : line;
    }
}
