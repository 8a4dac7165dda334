using System.Globalization;
using System.Text.Json.Nodes;
using GovGrid.EndToEnd.Tests.Clients;

namespace GovGrid.EndToEnd.Tests.Killing;

/// <summary>An incident as the service tells it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Description">What was reported.</param>
/// <param name="History">Its events.</param>
internal sealed record Truth(string Id, string Description, IReadOnlyList<TrueEvent> History)
{
    /// <summary>Asks the service.</summary>
    public static async Task<Truth> Of(Caller caller, string incident)
    {
        var answer = await caller.Get($"api/v1/incidents/{incident}");
        return new Truth((string)answer["id"]!, (string)answer["description"]!, [.. answer["history"]!.AsArray().Select(TrueEvent.Of)]);
    }

    /// <summary>The clients' notes on it; simulated people write others.</summary>
    public IEnumerable<string> Notes => History
        .Where(happened => happened.Type == "noteAdded" && happened.Text!.StartsWith(ClientRequest.KeyPrefix, StringComparison.Ordinal))
        .Select(happened => happened.Text!);

    /// <summary>When it was closed; null while it is not.</summary>
    public DateTimeOffset? ClosedAt => History.Where(happened => happened.Type == "closed").Select(happened => (DateTimeOffset?)happened.At).FirstOrDefault();
}

/// <summary>An event of a history.</summary>
internal sealed record TrueEvent(int Version, string Type, DateTimeOffset At, string? Text)
{
    /// <summary>Reads an entry of a history.</summary>
    public static TrueEvent Of(JsonNode? entry) => new(
        (int)entry!["version"]!,
        (string)entry["type"]!,
        DateTimeOffset.Parse((string)entry["at"]!, CultureInfo.InvariantCulture),
        (string?)entry["text"]);
}
